import mustache from 'mustache';

/** What is wrong with a template, in words. */
export type TemplateFault = string;

type Token = [type: string, value: string, start: number, end: number, ...rest: unknown[]];

const MOST_DEPTH = 5;
const writer = new mustache.Writer();
// Texts of templates come and go: none is worth keeping for ever.
(writer as { templateCache?: unknown }).templateCache = undefined;

/**
 * What is wrong with a template. It may write variables of its kind and ask whether they are there; nothing else: no
 * other template is read, nothing is written unescaped, delimiters stay as they are.
 */
export function faultsOf(template: string, variables: readonly string[]): TemplateFault[] {
  try {
    return tokenFaults(writer.parse(template) as unknown as Token[], new Set(variables), 0);
  } catch (error) {
    return [`is no Mustache: ${(error as Error).message.slice(0, 120)}`];
  }
}

/** A template that is known to be right, with values. `html` escapes them. */
export function fill(template: string, values: Readonly<Record<string, unknown>>, html: boolean): string {
  const escape = html ? escapeHtml : String;
  return writer.render(template, values, undefined, { escape });
}

/** A page of a text: paragraphs and lines as they stand. */
export const htmlOf = (text: string): string =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${linked(escapeHtml(paragraph)).replaceAll('\n', '<br>')}</p>`)
    .join('\n');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: unknown): string =>
  String(text).replace(/[&<>"']/g, (sign) => entities[sign] as string);

/** Escaped text cannot leave the attribute. */
const linked = (escaped: string): string =>
  escaped.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);

function tokenFaults(tokens: readonly Token[], known: ReadonlySet<string>, depth: number): TemplateFault[] {
  if (depth > MOST_DEPTH) return [`has sections more than ${MOST_DEPTH} deep`];
  return tokens.flatMap(([type, value, , , inner]) => {
    if (type === 'text' || type === '!') return [];
    if (type === '>') return [`{{> ${value}}}: other templates cannot be put in`];
    if (type === '&') return [`{{{${value}}}}: values are always escaped, write {{${value}}}`];
    if (type === '=') return ['delimiters cannot be changed'];
    const unknown = known.has(value)
      ? []
      : [`{{${value}}} is unknown here; there are ${[...known].join(', ')}`];
    return type === '#' || type === '^'
      ? [...unknown, ...tokenFaults(inner as Token[], known, depth + 1)]
      : unknown;
  });
}
