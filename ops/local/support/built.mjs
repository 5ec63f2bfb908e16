import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

/** Remembers from which sources something was built, in a file beside it. */
export class Built {
  #marker;
  #sources;
  #counts;

  /** `sources` are files and folders of the checkout; `counts` tells which files below them matter, by their path. */
  constructor(marker, sources, counts) {
    this.#marker = marker;
    this.#sources = sources;
    this.#counts = counts;
  }

  files() {
    const present = this.#sources.map((path) => join(root, path)).filter((path) => existsSync(path));
    return present.flatMap(listed).filter((file) => this.#counts(relative(root, file)));
  }

  isUpToDate(files) {
    return existsSync(this.#marker) && readFileSync(this.#marker, 'utf8') === fingerprint(files);
  }

  note(files) {
    writeFileSync(this.#marker, fingerprint(files));
  }
}

function listed(path) {
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Names, sizes and times tell a change; reading every file would take longer than the compiler. */
function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of [...files, join(root, 'package-lock.json')].sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
