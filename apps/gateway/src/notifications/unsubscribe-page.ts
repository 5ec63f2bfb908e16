import { html } from '../documents/html.js';

/** The page posts to where it came from, and does nothing else. */
export const PAGE_POLICY = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
export const PAGE_TYPE = 'text/html; charset=utf-8';

interface Words {
  readonly title: string;
  readonly button: string;
  readonly done: string;
}

const words: Readonly<Record<string, Words>> = {
  en: {
    title: 'No more messages like this?',
    button: 'Unsubscribe',
    done: 'You will get no more messages like this.',
  },
  de: {
    title: 'Keine solchen Nachrichten mehr?',
    button: 'Abmelden',
    done: 'Sie erhalten keine solchen Nachrichten mehr.',
  },
  fr: {
    title: 'Ne plus recevoir ces messages ?',
    button: 'Se désabonner',
    done: 'Vous ne recevrez plus de tels messages.',
  },
  es: {
    title: '¿No recibir más mensajes como este?',
    button: 'Darse de baja',
    done: 'No recibirá más mensajes como este.',
  },
};

/** Asks first: programs that look into mails open what they find there, and must not end anything by that. */
export function unsubscribePage(languages: string | undefined): string {
  const { language, title, button } = wordsFor(languages);
  return page(
    language,
    title,
    html`<form method="post">
      <input type="hidden" name="List-Unsubscribe" value="One-Click" />
      <button>${button}</button>
    </form>`,
  );
}

export function unsubscribedPage(languages: string | undefined): string {
  const { language, done } = wordsFor(languages);
  return page(language, done);
}

const page = (language: string, title: string, content = html``): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
      </head>
      <body>
        <h1>${title}</h1>
        ${content}
      </body>
    </html>`.text;

/** The first language of `Accept-Language` that we speak; their weights are in order with every browser. */
function wordsFor(languages = ''): Words & { language: string } {
  const wanted = languages.split(',').map((one) => one.trim().slice(0, 2).toLowerCase());
  const language = wanted.find((one) => Object.hasOwn(words, one)) ?? 'en';
  return { language, ...(words[language] as Words) };
}
