import { AdfRefusedError } from './adf.errors.js';

/** A text that a strict parser may read, and what had to be overlooked for it. */
export interface RepairedText {
  readonly xml: string;
  readonly lenient: readonly string[];
}

const ROOT = /<(?:[\w.-]{1,40}:)?adf[\s>/]/i;
const ESCAPED_ROOT = /&lt;(?:[\w.-]{1,40}:)?adf(?:\s|&gt;)/i;
const END = /<\/(?:[\w.-]{1,40}:)?adf\s*>/gi;
/** Entities of XML, and characters by number. Any other `&` is one that somebody forgot to escape. */
const RAW_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)/gi;
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const CDATA = /(<!\[CDATA\[[\s\S]*?\]\]>)/;

/**
 * Takes the document out of what is around it, and mends what senders are known to get wrong: a prolog that is none,
 * bodies that were escaped for HTML, ampersands. What an `&name;` may stand for is never looked up.
 * @throws AdfRefusedError when there is no whole document, or one that declares anything
 */
export function repairText(given: string): RepairedText {
  const text = ROOT.test(given) ? given : unescaped(given);
  const at = text.search(ROOT);
  if (at < 0) throw new AdfRefusedError('has no <adf> in it');
  const prolog = text.slice(0, at);
  refuseDeclarations(prolog);
  const end = [...text.matchAll(END)].at(-1);
  if (!end || end.index < at) throw new AdfRefusedError('ends before </adf>');
  const root = text.slice(at, end.index + end[0].length).replace(NOT_XML, '');
  const xml = escapeAmpersands(root);
  return { xml, lenient: [...oddities(prolog), ...(xml === root ? [] : ['unescaped ampersand'])] };
}

/** `<!DOCTYPE adf SYSTEM "adf.dtd">` names what we know; with anything declared in it, it is refused unread. */
function refuseDeclarations(prolog: string): void {
  if (/<!ENTITY|<!ELEMENT|<!ATTLIST|<!NOTATION/i.test(prolog) || /<!DOCTYPE[^>]*\[/i.test(prolog))
    throw new AdfRefusedError('declares entities in a DOCTYPE, which are never expanded');
}

function oddities(prolog: string): string[] {
  const declaration = prolog.search(/<\?xml\s/i);
  const instruction = prolog.search(/<\?adf\s/i);
  const found = declaration < 0 ? '' : prolog.slice(declaration, prolog.indexOf('?>', declaration));
  return [
    ...(instruction >= 0 && instruction < declaration
      ? ['processing instruction before XML declaration']
      : []),
    ...(found.startsWith('<?XML') && !found.includes('=') ? ["uppercase XML declaration without '='"] : []),
  ];
}

/** A body that was made HTML on its way. One level, so that what a customer wrote stays what they wrote. */
function unescaped(text: string): string {
  if (!ESCAPED_ROOT.test(text)) return text;
  return text
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<[^>]{0,1000}>/g, '')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&(apos|#0?39);/gi, "'")
    .replace(/&amp;/gi, '&');
}

/** Not within CDATA, where an ampersand is one. */
const escapeAmpersands = (xml: string): string =>
  xml
    .split(CDATA)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(RAW_AMPERSAND, '&amp;')))
    .join('');
