"""The stall's acts, without a window: collecting a signature. Nothing here can open what it seals."""
