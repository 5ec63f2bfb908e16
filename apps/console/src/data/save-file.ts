/** Gives what was answered to the reader as a file. */
export async function saveFile(asked: Promise<Response>, name: string): Promise<void> {
  const address = URL.createObjectURL(await (await asked).blob());
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
