"""The stall's pages, and the flow that decides which follows which. Nothing here can open a signature."""
