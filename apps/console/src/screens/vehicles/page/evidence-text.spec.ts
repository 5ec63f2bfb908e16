import { formatsOf } from '../../../settings/formats.js';
import { en as first } from '../../../words/en/index.js';
import { screens } from '../../../words/en/screens.js';
import { words as de } from '../../../words/de/index.js';
import { words as es } from '../../../words/es/index.js';
import { words as fr } from '../../../words/fr/index.js';
import { Texts } from '../../../words/texts.js';
import { evidenceText } from './evidence-text.js';

const at = '2026-03-01T00:00:00Z';
type Evidence = Parameters<typeof evidenceText>[0];
const params: readonly Pick<Evidence, 'code' | 'params'>[] = [
  { code: 'interval', params: { distance: 15_000_000, days: 365, origin: 'plan' } },
  { code: 'interval', params: { hours: 400, origin: 'common' } },
  { code: 'lastDone', params: { at, days: 120 } },
  { code: 'noRecord', params: {} },
  { code: 'noRecord', params: { at } },
  { code: 'driven', params: { distance: 5_000_000 } },
  { code: 'usage', params: { distance: 40_000, days: 90 } },
  { code: 'usage', params: { distance: 40_000, days: 0 } },
  { code: 'engineHours', params: { hours: 1.52, days: 30 } },
  { code: 'engineHours', params: { hours: 1.52, days: 0 } },
  { code: 'measured', params: { millimetres: 5.25, at } },
  { code: 'voltage', params: { level: 12.345, monthly: -0.05 } },
  { code: 'voltage', params: { level: 12.6, monthly: 0.001 } },
  { code: 'strain', params: { share: 0.25, engineLoad: 71.6, coolantTemp: 104 } },
  { code: 'strain', params: { share: 0.5, ambientTemp: 35 } },
  { code: 'learned', params: { outcomes: 600, days: 31 } },
];
const evidence: readonly Evidence[] = params.map((one) => ({ ...one, text: 'as the platform says it' }));

describe.each([
  ['en', { ...first, ...screens }],
  ['de', de],
  ['fr', fr],
  ['es', es],
] as const)('what a forecast rests on in %s', (language, words) => {
  const texts = new Texts();
  texts.add(language, words);
  const formats = formatsOf({ language, distance: 'km' });
  const said = (one: Evidence) =>
    evidenceText(one, { t: texts.in(language), language, formats }).replaceAll(/\s/g, ' ');

  it('is said whole, whatever it is', () => {
    for (const one of evidence)
      expect(said(one)).not.toMatch(/\{\{|vehicle\.|undefined|NaN|Invalid|as the platform/);
  });

  it('is said as the platform says it where there are no words for it, or nothing to make them of', () => {
    expect(said({ code: 'moon', text: 'The moon is full', params: { phase: 1 } })).toBe('The moon is full');
    expect(said({ code: 'driven', text: '5,000 km driven since' })).toBe('5,000 km driven since');
  });

  it('tells figures as the language writes them', () => {
    expect([evidence[0], evidence[11], evidence[13]].map((one) => said(one as Evidence))).toEqual(
      figures[language],
    );
  });
});

const figures = {
  en: [
    '15,000 km or 365 days by the plan',
    '12.35 V at rest, -0.05 V a month',
    'Hard use shortens it by 25%: engine load 72 % and coolant up to 104 °C',
  ],
  de: [
    '15.000 km oder 365 Tage nach dem Plan',
    '12,35 V in Ruhe, -0,05 V im Monat',
    'Harter Einsatz verkürzt es um 25 %: Motorlast 72 % und Kühlmittel bis 104 °C',
  ],
  fr: [
    '15 000 km ou 365 jours selon le plan',
    '12,35 V au repos, -0,05 V par mois',
    'L’usage intensif l’abrège de 25 % : charge du moteur 72 % et liquide de refroidissement jusqu’à 104 °C',
  ],
  es: [
    '15.000 km o 365 días según el plan',
    '12,35 V en reposo, -0,05 V al mes',
    'El uso duro lo acorta un 25 %: carga del motor 72 % y refrigerante hasta 104 °C',
  ],
};
