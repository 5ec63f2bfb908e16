import { SaxesParser } from 'saxes';
import { AdfRefusedError } from './adf.errors.js';

/** An element with its names in lower case and without prefixes, as senders differ in both. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
}

const DEEPEST = 24;
const MOST_ELEMENTS = 20_000;

/** @throws AdfRefusedError with the line for what is not well-formed, too deep or too large */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  const refuse = (why: string): never => {
    throw new AdfRefusedError(`${why} (line ${parser.line})`);
  };
  parser.on('error', () => refuse('is not well-formed XML'));
  parser.on('doctype', () => refuse('has a DOCTYPE within'));
  parser.on('opentag', ({ name, attributes }) => {
    if (++count > MOST_ELEMENTS || open.length >= DEEPEST) refuse('is nested or repeated beyond measure');
    const element = { name: plain(name), attributes: plainly(attributes), children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const told = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', told);
  parser.on('cdata', told);
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root ?? refuse('is empty');
}

/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The trimmed text, cut to `most` characters; undefined where there is none. Without control characters in one line. */
export function textOf(element: XmlElement | undefined, most = 200): string | undefined {
  const text = element?.text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .trim();
  return text ? [...text].slice(0, most).join('') : undefined;
}

/** The same of a text of several lines. */
export function linesOf(element: XmlElement | undefined, most: number): string | undefined {
  const text = element?.text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return text ? [...text].slice(0, most).join('') : undefined;
}

const plain = (qualified: string): string => qualified.slice(qualified.indexOf(':') + 1).toLowerCase();

const plainly = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [plain(name), value.trim()]));
