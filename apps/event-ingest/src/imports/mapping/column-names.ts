import { importableFields } from '@rover/contracts';
import type { ListingFacts } from '@rover/contracts';

/** A field of a listing that a file may hold. */
export type ImportField = Exclude<keyof ListingFacts, 'id' | 'metadata' | 'demand'>;

/** Other names that people give to our fields, in the letters that are left when case and punctuation are dropped. */
const synonyms: Record<ImportField, readonly string[]> = {
  sellerId: ['seller', 'dealer', 'dealerid', 'dealership', 'vendor'],
  stockNumber: ['stock', 'stockno', 'stockid', 'stocknum', 'sku', 'unitnumber'],
  vin: ['vehicleidentificationnumber', 'chassisnumber', 'chassis'],
  make: ['brand', 'manufacturer', 'marque', 'mfr'],
  model: ['modelname', 'vehiclemodel'],
  modelYear: ['year', 'yearofmanufacture', 'manufactureyear', 'registrationyear', 'regyear'],
  trim: ['trimlevel', 'version', 'variant', 'series', 'grade'],
  bodyClass: ['body', 'bodytype', 'bodystyle', 'type', 'vehicletype', 'category'],
  driveType: ['drive', 'drivetrain', 'drivewheel', 'drivenwheels', 'wheeldrive'],
  fuelType: ['fuel', 'fuelkind', 'enginetype'],
  transmission: ['gearbox', 'gears', 'trans', 'transmissiontype'],
  displacementL: [
    'displacement',
    'enginesize',
    'enginedisplacement',
    'enginevolume',
    'litres',
    'liters',
    'enginecapacity',
    'displ',
  ],
  engineCylinders: ['cylinders', 'cyl', 'numberofcylinders'],
  fuelEconomy: ['l100km', 'litresper100km', 'consumption', 'fuelconsumption'],
  colour: ['color', 'exteriorcolor', 'exteriorcolour', 'paint', 'paintcolor'],
  condition: ['vehiclecondition', 'state'],
  odometer: [
    'mileage',
    'miles',
    'km',
    'kms',
    'kilometers',
    'kilometres',
    'odometerkm',
    'odometermiles',
    'odometermi',
    'mileagekm',
    'distance',
  ],
  askingPrice: ['price', 'listprice', 'listingprice', 'saleprice', 'sellingprice', 'cost', 'amount'],
  currency: ['currencycode', 'pricecurrency'],
  country: ['countrycode', 'countryiso', 'land', 'pays'],
  dealType: ['deal', 'offertype', 'listingtype'],
  images: [
    'image',
    'photos',
    'pictures',
    'imageurls',
    'photourls',
    'imagecount',
    'photocount',
    'numberofpictures',
  ],
};

/** Every field that a file may hold. */
export const importFields = importableFields as readonly ImportField[];

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const fieldsByName = new Map<string, ImportField>();
for (const field of importFields) {
  for (const name of [field, ...synonyms[field]]) fieldsByName.set(plain(name), field);
}

/** The field that a column, or a parameter of the query, means; undefined when nobody calls one of ours so. */
export const fieldCalled = (name: string): ImportField | undefined => fieldsByName.get(plain(name));

/** Whether a name is our field itself: such a column wins over one that is merely called alike. */
export const isExactly = (field: ImportField, name: string): boolean => plain(field) === plain(name);

/** The unit that an odometer's column carries in its name. */
export function unitInName(name: string): 'km' | 'mi' | undefined {
  const letters = plain(name);
  if (/k(ilo)?m/.test(letters)) return 'km';
  return /mile|mi$/.test(letters) ? 'mi' : undefined;
}
