/** Markup that is finished: not escaped again. */
class Markup {
  constructor(readonly text: string) {}
}

export type Html = Markup;
type Part = Markup | string | number | undefined | readonly Part[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const render = (part: Part): string => {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(render).join('');
  return part === undefined
    ? ''
    : String(part).replace(/[&<>"']/g, (character) => entities[character] as string);
};

/** A template whose values are escaped, unless they were made by this template themselves. */
export const html = (texts: TemplateStringsArray, ...parts: Part[]): Html =>
  new Markup(texts.map((text, at) => text + render(parts[at])).join(''));
