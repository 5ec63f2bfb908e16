/** The parts of the world to which ISO 3780 gives the first character. */
export type VinRegion = 'africa' | 'asia' | 'europe' | 'northAmerica' | 'oceania' | 'southAmerica';

const regions: readonly (readonly [first: RegExp, region: VinRegion])[] = [
  [/^[A-H]/, 'africa'],
  [/^[J-R]/, 'asia'],
  [/^[S-Z]/, 'europe'],
  [/^([1-5]|7[F-Z0-9])/, 'northAmerica'],
  [/^[67]/, 'oceania'],
  [/^[089]/, 'southAmerica'],
];

/** The order in which ISO 3780 counts the second character. */
const ORDER = 'ABCDEFGHJKLMNPRSTUVWXYZ1234567890';

/** First character → ranges of the second and the country (ISO 3166-1 alpha-2). ISO 3780, as SAE administers it. */
const countries: Readonly<Record<string, string>> = {
  A: 'A-H ZA, J-N CI',
  B: 'A-E AO, F-K KE, L-R TZ',
  C: 'A-E BJ, F-K MG, L-R TN',
  D: 'A-E EG, F-K MA, L-R ZM',
  E: 'A-E ET, F-K MZ',
  F: 'A-E GH, F-K NG',
  J: 'A-0 JP',
  K: 'A-E LK, F-K IL, L-R KR, S-0 KZ',
  L: 'A-0 CN',
  M: 'A-E IN, F-K ID, L-R TH, S-0 MM',
  N: 'A-E IR, F-K PK, L-R TR',
  P: 'A-E PH, F-K SG, L-R MY',
  R: 'A-E AE, F-K TW, L-R VN, S-0 SA',
  S: 'A-M GB, N-T DE, U-Z PL, 1-4 LV',
  T: 'A-H CH, J-P CZ, R-V HU, W-1 PT',
  U: 'H-M DK, N-T IE, U-Z RO, 5-7 SK',
  V: 'A-E AT, F-R FR, S-W ES, X-2 RS, 3-5 HR, 6-0 EE',
  W: 'A-0 DE',
  X: 'A-E BG, F-K GR, L-R NL, S-W RU, X-2 LU, 3-0 RU',
  Y: 'A-E BE, F-K FI, L-R MT, S-W SE, X-2 NO, 3-5 BY, 6-0 UA',
  Z: 'A-R IT, X-2 SI, 3-5 LT, 6-0 RU',
  '1': 'A-0 US',
  '2': 'A-0 CA',
  '3': 'A-W MX, X-7 CR, 8-9 KY',
  '4': 'A-0 US',
  '5': 'A-0 US',
  '6': 'A-W AU',
  '7': 'A-E NZ, F-0 US',
  '8': 'A-E AR, F-K CL, L-R EC, S-W PE, X-2 VE',
  '9': 'A-E BR, F-K CO, L-R PY, S-W UY, X-2 TT, 3-9 BR',
};

/** Where in the world the maker's code was given. */
export const regionOf = (vin: string): VinRegion | undefined =>
  regions.find(([first]) => first.test(vin))?.[1];

/** The country whose authority gave the maker's code; undefined where none is assigned. */
export function countryOf(vin: string): string | undefined {
  const place = ORDER.indexOf(vin.charAt(1));
  const found = (countries[vin.charAt(0)] ?? '').split(', ').find((range) => {
    const [from = '', to = ''] = [range.charAt(0), range.charAt(2)];
    return from !== '' && place >= ORDER.indexOf(from) && place <= ORDER.indexOf(to);
  });
  return found?.slice(4);
}
