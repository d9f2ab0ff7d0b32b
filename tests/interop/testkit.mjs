// Prints every vector of the age testkit as one line of JSON: {"name": …, "file": base64 of the whole vector}.
import * as kit from "cctv-age";

for (const [name, file] of Object.entries(kit.default ?? kit)) {
  console.log(JSON.stringify({ name, file: Buffer.from(file).toString("base64") }));
}
