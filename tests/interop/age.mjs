// The age author's own implementation behind a pipe: one JSON request a line in, one JSON answer a line out.
//   {"act": "keygen", "hybrid": true}                          → {"identity": …, "recipient": …}
//   {"act": "encrypt", "recipients": […], "plaintext": base64}  → {"file": base64}
//   {"act": "encrypt", "passphrase": …, "logN": 12, "plaintext": base64}
//   {"act": "decrypt", "identities": […], "file": base64}       → {"plaintext": base64} or {"error": …}
//   {"act": "decrypt", "passphrase": …, "file": base64}
import { webcrypto } from "node:crypto";
import { createInterface } from "node:readline";

// Node 18, which Debian 12 has, keeps its randomness here only; the library looks for it as a global.
globalThis.crypto ??= webcrypto;
const age = await import("age-encryption");

const bytes = (text) => new Uint8Array(Buffer.from(text, "base64"));
const text = (raw) => Buffer.from(raw).toString("base64");

const acts = {
  async keygen({ hybrid }) {
    const identity = await (hybrid ? age.generateHybridIdentity() : age.generateX25519Identity());
    return { identity, recipient: await age.identityToRecipient(identity) };
  },
  async encrypt({ recipients = [], passphrase, logN, plaintext }) {
    const encrypter = new age.Encrypter();
    recipients.forEach((recipient) => encrypter.addRecipient(recipient));
    if (passphrase !== undefined) {
      encrypter.setPassphrase(passphrase);
      encrypter.setScryptWorkFactor(logN);
    }
    return { file: text(await encrypter.encrypt(bytes(plaintext))) };
  },
  async decrypt({ identities = [], passphrase, file }) {
    const decrypter = new age.Decrypter();
    identities.forEach((identity) => decrypter.addIdentity(identity));
    if (passphrase !== undefined) decrypter.addPassphrase(passphrase);
    return { plaintext: text(await decrypter.decrypt(bytes(file))) };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  try {
    console.log(JSON.stringify(await acts[request.act](request)));
  } catch (error) {
    console.log(JSON.stringify({ error: String(error) }));
  }
}
