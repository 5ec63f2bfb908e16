/** `make;share;wmi;models`, a model as `name:body:fuels`. Shares follow what European registrations look like. */
const lines = `
Volkswagen;11;WVW;Golf:Hatchback:PDE Polo:Hatchback:P Passat:Wagon:PD Tiguan:SUV:PDH ID.3:Hatchback:E T-Roc:SUV:PD Up:Hatchback:PE Touran:Van:PD
Toyota;7;SB1;Yaris:Hatchback:PH Corolla:Sedan:PH Aygo:Hatchback:P RAV4:SUV:PH C-HR:SUV:H Auris:Hatchback:PDH Prius:Hatchback:H
BMW;6;WBA;118i:Hatchback:P 320d:Sedan:D 520d:Sedan:D X1:SUV:PDH X3:SUV:PDH i3:Hatchback:E i4:Sedan:E Z4:Convertible:P
Mercedes-Benz;6;W1K;A-Class:Hatchback:PD C-Class:Sedan:PDH E-Class:Sedan:PD GLC:SUV:PDH EQC:SUV:E V-Class:Van:D SLK:Convertible:P
Ford;8;WF0;Fiesta:Hatchback:P Focus:Hatchback:PD Kuga:SUV:PDH Mondeo:Wagon:PDH Puma:SUV:P Transit:Van:DE Mustang:Coupe:P Ranger:Pickup:D
Audi;5;WAU;A1:Hatchback:P A3:Hatchback:PD A4:Sedan:PD A6:Wagon:PD Q3:SUV:PD Q5:SUV:PDH e-tron:SUV:E TT:Coupe:P
Skoda;5;TMB;Octavia:Wagon:PD Fabia:Hatchback:P Superb:Wagon:PDH Kodiaq:SUV:PD Enyaq:SUV:E Scala:Hatchback:P
Renault;6;VF1;Clio:Hatchback:PDH Captur:SUV:PDH Megane:Hatchback:PDE Zoe:Hatchback:E Scenic:Van:PD Trafic:Van:D Twingo:Hatchback:PE
Peugeot;6;VF3;208:Hatchback:PDE 2008:SUV:PDE 308:Hatchback:PD 3008:SUV:PDH 508:Sedan:PDH Partner:Van:DE
Opel;4;W0L;Corsa:Hatchback:PE Astra:Hatchback:PD Mokka:SUV:PE Insignia:Wagon:PD Vivaro:Van:DE
Hyundai;4;KMH;i10:Hatchback:P i20:Hatchback:P i30:Hatchback:PD Tucson:SUV:PDH Kona:SUV:PE Ioniq:Sedan:HE
Kia;4;KNA;Picanto:Hatchback:P Ceed:Hatchback:PD Sportage:SUV:PDH Niro:SUV:HE EV6:SUV:E
Volvo;3;YV1;V40:Hatchback:PD V60:Wagon:PDH XC40:SUV:PDE XC60:SUV:PDH XC90:SUV:DH
Nissan;3;SJN;Micra:Hatchback:P Qashqai:SUV:PD Juke:SUV:P Leaf:Hatchback:E
Fiat;4;ZFA;500:Hatchback:PE Panda:Hatchback:P Tipo:Sedan:PD Ducato:Van:D
Seat;3;VSS;Ibiza:Hatchback:P Leon:Hatchback:PD Ateca:SUV:PD Arona:SUV:P
Citroen;3;VF7;C1:Hatchback:P C3:Hatchback:PD C4:Hatchback:PDE Berlingo:Van:PDE
Mazda;2;JMZ;Mazda2:Hatchback:P Mazda3:Sedan:PD CX-5:SUV:PD MX-5:Convertible:P
Dacia;3;UU1;Sandero:Hatchback:P Duster:SUV:PD Spring:Hatchback:E Logan:Wagon:PD
Tesla;2;5YJ;Model 3:Sedan:E Model S:Sedan:E Model X:SUV:E Model Y:SUV:E
Honda;1;SHH;Civic:Hatchback:PD Jazz:Hatchback:PH CR-V:SUV:PDH
Mini;2;WMW;Cooper:Hatchback:PE Clubman:Wagon:PD Countryman:SUV:PDH
Land Rover;1;SAL;Discovery:SUV:D Defender:SUV:PD Evoque:SUV:PDH
Porsche;1;WP0;911:Coupe:P Cayenne:SUV:PDH Macan:SUV:PE Taycan:Sedan:E
Suzuki;1;TSM;Swift:Hatchback:P Vitara:SUV:P Jimny:SUV:P
`;

const FUELS: Readonly<Record<string, string>> = {
  P: 'Petrol',
  D: 'Diesel',
  H: 'Hybrid',
  E: 'Electric',
};

/** A model on the roads. */
export interface CatalogueModel {
  readonly make: string;
  readonly wmi: string;
  readonly model: string;
  readonly bodyClass: string;
  readonly fuels: readonly string[];
}

const makes = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [make = '', share = '', wmi = '', models = ''] = line.split(';');
    return {
      share: Number(share),
      models: models.split(/ (?=\S+:|\S+ \S+:)/).map((one) => modelOf(make, wmi, one)),
    };
  });

function modelOf(make: string, wmi: string, text: string): CatalogueModel {
  const [model = '', bodyClass = '', fuels = ''] = text.split(':');
  return { make, wmi, model, bodyClass, fuels: [...fuels].map((letter) => FUELS[letter] as string) };
}

/** Models, each as often as its make has shares; the first of a make are the most common. */
export const models: readonly CatalogueModel[] = makes.flatMap(({ share, models: all }) =>
  all.flatMap((model, index) =>
    Array<CatalogueModel>(Math.max(1, Math.round((share * 6) / (index + 2)))).fill(model),
  ),
);

export const colours =
  'Black Black Black White White White Grey Grey Grey Silver Silver Blue Blue Red Red Green Orange Yellow'.split(
    ' ',
  );

export const features =
  'ABS;Air conditioning;Navigation;Heated seats;Parking sensors;Rear camera;Cruise control;Adaptive cruise control;Tow bar;Sunroof;Leather seats;Keyless entry;LED headlights;Apple CarPlay;Head-up display'.split(
    ';',
  );

/** `lon lat inhabitants` of cities, in hundred thousands. */
export const cities = `
13.40 52.52 37;9.99 53.55 19;11.58 48.14 15;6.96 50.94 11;8.68 50.11 8;9.18 48.78 6;6.78 51.23 6;7.47 51.51 6;12.37 51.34 6;8.80 53.08 6
13.74 51.05 6;9.73 52.37 5;11.08 49.45 5;2.35 48.86 22;4.84 45.76 5;5.37 43.30 9;1.44 43.60 5;-0.13 51.51 89;-1.90 52.48 11;-2.24 53.48 6
-4.25 55.86 6;-3.19 55.95 5;4.90 52.37 9;4.48 51.92 7;4.35 50.85 12;-3.70 40.42 33;2.17 41.39 16;-0.38 39.47 8;12.50 41.90 28;9.19 45.46 14
14.27 40.85 9;7.69 45.07 8;16.37 48.21 19;8.54 47.37 4;14.42 50.09 13;21.01 52.23 18;19.94 50.06 8;18.07 59.33 10;12.57 55.68 7;10.75 59.91 7
24.94 60.17 7;19.04 47.50 17;26.10 44.43 18;23.73 37.98 7;-9.14 38.72 5;-6.26 53.35 6`
  .trim()
  .split(/[;\n]/)
  .map((city) => city.split(' ').map(Number) as [number, number, number]);
