/* eslint-disable max-lines -- data */

/**
 * Who builds under which code, one line per makes and kind of vehicle: `makes;kind;codes`. Makes are separated by bars,
 * codes by blanks. Codes of six characters belong to makers of few vehicles: position 3 is a 9, positions 12–14 complete it.
 *
 * Source: the Product Information Catalog (vPIC) of the National Highway Traffic Safety Administration, a work of the
 * United States government and in the public domain. Made by `node ops/vehicle/make-wmi-table.mjs FILE`.
 */
export const wmiTable = `
#1 ALPINE CUSTOMS;trailer;1Z9735
1/OFF KUSTOMS, LLC;motorcycle;1Z9521
102 IRONWORKS, INC.;trailer;1Z9276
12832429 CANADA INC.;trailer;2C9331
137 INDUSTRIES INC.;trailer;1Z9734
17 Creek Enterprises;trailer;7F5
1955 Custom Belair;car;TA9144
1M Custom Car Transports, Inc.;trailer;119001
1ST CHOICE MANUFACTURING INC;trailer;16U
2 GOLDEN EAGLES;trailer;1Z9748
2-G Trailer Co LLC;trailer;129001
24/7 Onsite Cameras Inc;trailer;1Z9661
280 Trailers;trailer;1Z9308 4C9017
3 Custom Solutions;trailer;1Z9584
3 STAR MFG LTD;trailer;2S9177
3&1 Enterprises, LLC dba Impact Trailers;trailer;7HL
321Trailers;trailer;1Z9777
33 East Maintenance Inc;trailer;139002
357 Golf Carts;lowSpeed;1Z9586
36 FEET LLC;trailer;1Z9666
360 Custom Trailers;trailer;1Z9728
3C Cattle Feeders Inc.;trailer;1Z9574
3D Custom Aluminum;trailer;1Z9366
3M Dynamic Message Systems;trailer;139003
3T Mfg.;trailer;1Z9462
4 Boss;trailer;1Z9679
4 Star Fabrication;trailer;149002
4 W;trailer;7R8
4 Wide;trailer;4Z9723
4 X 4 Trailers Ltd;trailer;149004
4-Star Trailers Inc.;trailer;4FK
41 Series;lowSpeed;4C9708
4L Trailers;trailer;7PT
4M Farm & Trailer Sales;trailer;1Z9550
5 Starr Trailer Company, Inc;trailer;1WE
505 Fabrication|Summit Expedition Trailers LLC;trailer;1Z9503
5280 Trailerworks;trailer;1Z9538
55 Grills;trailer;1Z9523
58th Street Customs;motorcycle;1Z9303
5G Modular;trailer;1Z9758
5JS Welding;trailer;1Z9589
5M Trailers;trailer;1Z9605
5R Ranch Trailers;trailer;1Z9553
6 & 34 Trailers & Mfg, Inc.;trailer;169002
6186433 MB Ltd / Ironmen Industries;trailer;2M9189
62DNC Trailer;trailer;1Z9765
643 ENTERPRISE;trailer;1Z9716
7 ENERGY;trailer;1Z9741
7 Seas Trailers;trailer;389020
7 Sons Construction;trailer;1Z9623
702 TRAILER'S & WELDING LLC;trailer;1Z9651
7X Offroad;trailer;1Z9638
801 Trailer Manufacturing;trailer;1Z9487
818;motorcycle;1Z9682
818;trailer;1Z9681
9149-0847 Quebec Inc.;trailer;2R9706
A & A Manufacturing;trailer;1A9727
A & B INDUSTRIES;trailer;1A9531
A & D Company;trailer;1A9554
A & E Fabricators;trailer;1A9796
A & E Trailers;trailer;1A9753
A & F TRAILER MFG INC;trailer;1WH
A & H;trailer;1A9123
A & K Trailers;trailer;4A9115
A & L TRAILERS|A & L Smokers;trailer;4M9185
A & M FABRICATIONS;trailer;1A9935
A & R Custom Trailers;trailer;1A9114
A & V Trailers;trailer;4A9344
A & W TRAILOR MANUFACTURE;trailer;1A9394
A Bar K Trailers;trailer;1A9130
A Smith GT Bentley;trailer;SVS
A TO Z METAL WORKS Co.;trailer;4A9140
A Team Trailers, Ltd.;trailer;5KS
A Trinity Trailer;trailer;505
A to Z Auto;trailer;1A9818
A&A Steel Enterprises Ltd.;trailer;2A9214
A&D;lowSpeed;4A9174
A&D;trailer;4A9176 4A9183
A&M Trailer LLC;trailer;4A9307 7YK
A&P WELDING;trailer;4A9199
A&R Economy Cargo Trailers;trailer;4A9194
A-1 Custom Trailer aka Tow Master;trailer;5HN
A-1 Hitch & Trailer Sales, Inc.;trailer;455
A-1 Truck Repair;trailer;1A9526
A-N-S Manufacturing, Inc.;trailer;1A9165
A. B. Chance Company;trailer;1A9085
A. Bergman;trailer;1A9236
A.A. Trailer;trailer;1A9507
A.G.A EL AMIGUITO;trailer;3G9052
A.N. Bowling;trailer;1A9817
A.P.C. Motor Company;motorcycle;1A9428
A.P.E, INC;trailer;1A9229
A.Q. Manufacturing;trailer;1A9781
A.R. Services;lowSpeed;4A9300
A.R.M.;trailer;1A9776
A.S.C.;incomplete;4SC
A.T.M.;trailer;1A9616
A.V. Trailers L.L.C.;trailer;4A9296
A1 Cycles;motorcycle;1A9799
A1 FOOD TRUCK DEPOT LLC;trailer;4A9164
A2M2 Trailers;trailer;4A9226
A2Z;trailer;4A9213
AA Muffler and Welding;trailer;4A9010
AA Screen Supply;trailer;5A0
AA Welding;trailer;1UF
AAA Marine;trailer;4A9105
AAA Tiny Home;trailer;4A9334
AAA Trailer Sales LLC;trailer;4A9062
AACI|Illini Trailers;trailer;4A9331
AAD Welding, Inc.;trailer;1A9629
AAR Welding;trailer;1A9536
AAS;car;1P9654
ABASTECEDORA DE TRACTOPARTES Y REFACCIONES;trailer;1A9953
ABC Enterprises;trailer;1A9505
ABC Manufacturing;trailer;1A9256
ABCMFG, Inc;trailer;4A9207
ABD EQUIPMENT & PARTS LLC;trailer;4A9177
ABI ATTACHMENTS, INC|PRIVATE LABEL|SPECIAL;trailer;4A9290
ABI Caravans Ltd;trailer;SC0
ABI;bus;1A9532
ABP Trailers;trailer;4A9329
ABS;trailer;2A9114
ABT;trailer;4M9287
ABU;trailer;4UG
AC Customs;motorcycle;1A9423
AC Propulsion;car;1A9841
AC Scott Trailers;trailer;4A9350
ACCU-TEK TRAILER MANUFACTURING, INC.;trailer;1A9654
ACCURATE CYCLE ENGINEERING;motorcycle;1A9678
ACE MFG;lowSpeed;4A9130
ACE Metalworks;trailer;4A9243
ACE Truck Body Co.;trailer;1A9169
ACELA, INC;trailer;4A9169
ACES CHOPPERWORKS;motorcycle;1A9674
ACG;lowSpeed;1A9596
ACI;trailer;7JW
ACME CRYOGENICS, INC.;trailer;1A9673
ACME;motorcycle;1A9707
ACP TRAILERS;trailer;4A9294
ACS;trailer;4A9303
ACTION WELDING & FABRICATION, INC.;trailer;1A9642
ACTIVEDOGS;trailer;4A9212
ACTIVEV LLC;lowSpeed;7W8
ACcustomX;motorcycle;1A9810
ADAPTIVE HUMANITY LLC;trailer;4A9315
ADDAX Overland LLC;trailer;4A9262
ADIRONDACK KABINS, LLC;trailer;1A9AKL
ADIRONDACK KOTTAGES;trailer;1A9471
ADLY|Lambretta;motorcycle;RFL
ADM MANUFACTURING;trailer;4A9203
ADMIRATION HOMES;trailer;1A9082
ADMW;trailer;4A9198
ADOC;trailer;VF9045
ADS Manufacturing;trailer;4A9233
ADVANCED BOAT TRAILERS, INC.;trailer;1F9655
ADVANCED BOAT;trailer;4A9215
ADVANCED CONTAINMENT SYSTEMS, INC;trailer;1A9247
ADVANCED EV;lowSpeed;7LW
ADVANCED FABRICATORS INC;trailer;1A9244
ADVANCED FIELD SERVICES, LLC;trailer;4A9189
ADVANCED MANUFACTURING & POWER SYSTEMS, INC.;trailer;1A9524
ADVENTURE COAST, LLC;trailer;4A9259
ADVENTURE;lowSpeed;7W2
AEC Enterprises;trailer;1A9593
AEP North America;trailer;1A9872
AERO PRECISION METAL WORKS LLC;motorcycle;4A9301
AEROPUP Trailers LLC;trailer;1A9670
AEROTECH COATINGS LLC;trailer;4A9160
AEROTEK;trailer;1A9122
AFAB Petroleum Equipment & Steel Fabrication;trailer;1A9830
AFC Company;trailer;1A9844
AFCR;trailer;4A9249
AFTER-MARKET SPECIALTIES;trailer;1A9286
AG Dryer Services Inc.;trailer;4A9014
AG Industrial, Inc;trailer;1A9397
AG Shield Manufacturing;trailer;2S9135
AG Works International;trailer;1A9999
AG-Quip, Inc.;trailer;1A9734
AG. BELT TRAILER;trailer;1A9332
AGA Gas Central, Inc;trailer;495
AGAMS, CO. LTD;lowSpeed;7B9CHG
AGAZU;trailer;4A9195
AGB;trailer;2A9177
AGC LSV's;lowSpeed;4A9238
AHGO FOOD TRAILERS;trailer;3S9121
AHS Trailers;trailer;4A9314
AI Trailers;trailer;3F7
AIM Trailers;trailer;4A9280
AIR EASY LLC DBA AVENTURA-X;motorcycle;4A9182
AIRLITE TRAILERS, LLC;trailer;4A9297
AIRSTREAM;trailer;1SC 1SM 1ST
AIRY;trailer;4A9209
AJ'S;trailer;4A9341
AJAX TOCCO MAGNETHERMIC CORPORATION;trailer;1A9882
AJAX TRAILERS, INC;trailer;1A9294
AJR Inc.;trailer;1A9432
AKY;trailer;7SC
ALASKA SEA KING;trailer;4A9230
ALC Manufacturing;trailer;1A9617
ALCAN TRAVELER, INC;trailer;1A9142
ALCANTAR CUSTOM TRAILERS;trailer;4A9309
ALCC;motorcycle;4A9261
ALCT;trailer;4A9266
ALEWINE MOTORS, INC.;trailer;1A9251
ALKO;trailer;4A9302
ALL AMERICAN CUSTOM;trailer;4A9321
ALL CUSTOM;trailer;4A9158
ALL GATES AZ;trailer;4A9351
ALL GOOD EQUIPMENT;trailer;4A9258
ALL IN ONE CUSTOM FABRICATION & DESIGN;trailer;1A9663
ALL STAR TRAILERS FABRICATION;trailer;4A9201
ALL STATE;trailer;4A9234
ALL-EQUIP REPAIR & SERVICE LTD.;trailer;2A9209
ALL-IN-ONE Products;trailer;1A9597
ALLARD MOTOR WORKS;car;2A9191
ALLEN'S MFG INC.;trailer;1A9433
ALLISON DUMP BODIES & TRAILERS;trailer;1A9469
ALLOUTHUNTING;trailer;1R9873
ALLURE TRAILERS;trailer;4A9172
ALMAR MANUFACTURING|BCI MANUFACTURING;trailer;4MK
ALPACAMPER;trailer;4A9216
ALPINE WELDING & FABRICATION INC;trailer;1A9589
ALTA;motorcycle;56P
ALTAMONT TECHNOLOGIES, INC;trailer;1A9456
ALUM-A-FAB INC.;trailer;1A9333
ALUMINA TRAILERS;trailer;4A9311
ALVAREZ;trailer;3A9005
ALWAYS READY CART CARE LLC;lowSpeed;4A9181
AM General;car;57W
AM General|Hummer;multipurpose;137
AM MACHINERY INC.;trailer;2M9200
AMAZE-N-TOW;trailer;1A9590
AMBER WAVES INC.;trailer;4A9224
AMBUSH OUTDOOR PRODUCTS;trailer;4A9114
AMC APARATOS MECANICOS DE CALIDAD;trailer;3A9293
AMC;trailer;3E9021
AMD;truck;4A9012
AMEN CHASSIS WORKS;motorcycle;1A9582
AMERI-CAN ENGINEERING, INC.;trailer;1A9270
AMERICA EV;lowSpeed;4A9171
AMERICAN CARGO GROUP TRAILERS, LLC;trailer;7V0
AMERICAN CUSTOM TRAILERS;trailer;4A9285
AMERICAN DOZER INC.;trailer;1A9436
AMERICAN INDUSTRIAL MANUFACTURING;trailer;4A9275
AMERICAN MADE QUALITY ALUMINUM TRAILERS;trailer;4A9142
AMERICAN MANUFACTURING SUPPORT;trailer;3A9217
AMERICAN NOMAD MANUFACTURING;trailer;4A9161
AMERICAN PRODUCTS;trailer;1A9851
AMERICAN Q-TEC;motorcycle;4A9192
AMERICAN Q-TEC;trailer;4A9193
AMERICAN QUANTUM CYCLES;motorcycle;1A9442
AMERICAN SUPERSTAR;trailer;4A9179
AMERICAN TRAILER SYSTEMS;trailer;1A9638
AMERICAN TRAILERS CO;trailer;1A9306
AMERICAN WARRIOR MOTORCYCLES;motorcycle;1A9412
AMERITECH CORPORATION;car;1A9398
AMIDA;trailer;1E9668 4T9556
AMIDA|Taylor and Ard Equipment;trailer;728
AMO|Vseiko;motorcycle;R6U
AMP Customs;motorcycle;1A9689
AMP Marine LLC;trailer;4A9239
AMP Motor Vehicles;motorcycle;52E
AMPERE;motorcycle;7J1
AMPHI-RANGER;multipurpose;W09R09
AMS Global;trailer;1A9898
AMS;trailer;13E
AMW (Austin Motor Works, Inc);lowSpeed;4A9318
AMW;trailer;4A9132
ANAMNESIS CORPORATION;trailer;4A9244
ANCHI|FLY WING;motorcycle;R75
ANTE|Citroen;lowSpeed;1N9423
AODES;offRoad;H0J
AODES|BLP|Freewind|STAR;lowSpeed;RX4
AP Trailers LLC;trailer;1A9586
APA;trailer;4XV
APACHE SINCA INDUSTRIES INC;trailer;1A9406
APC EQUIPMENT;trailer;1A9246
APM;trailer;4A9153
APOGEE;trailer;4A9225
APOLLO TRAILER COMPANY;trailer;1A9458
APPLEQUIST MANUFACTURING, INC.;trailer;7LU
APRILIA;motorcycle;ZD4
APS Systems;bus;1A9326
ARABIAN METAL INDUSTRIES LTD.;trailer;RTJ
ARB;trailer;6RH
ARBOC;bus;1A9925
ARC LINE MANUFACTURING LLC;trailer;7RW
ARC Manufacturing;trailer;4A9060
ARC;motorcycle;SA9472
ARCAS TRAILER|MDSC Systems;incomplete;V6E
ARCHE OLIVE COMPANY LLC.;trailer;4A9273
ARE - 1;trailer;4A9305
ARGO FAB, INC;trailer;1A9463
ARGO Trailers;trailer;1A9613
ARIIC;motorcycle;LYZ
ARION;trailer;4A9283
ARISING INDUSTRIES, INC;trailer;5YC
ARIZONA WOODRIVER OUTFITTERS, LLC;trailer;1A9683
ARKANSAS BOATS LLC;trailer;458
ARKTO CAMPERS LTD.;trailer;2A9219
ARMADILLO TRAILER MFG.;trailer;2A9218
ARMOR CARGO TRAILERS, LLC;trailer;4A9196
ARMOR LITE;trailer;4A9178
ARMORTECK;trailer;2DG
ARMSTRONG TRAILER MANUFACTURING CO., INC.;trailer;1A9619
ARO SA;offRoad;UU3
ARROWHEAD;trailer;1A9317 4A9276
ART;trailer;1A9881
ASA;trailer;4A9254
ASC, INC.;trailer;1A9891
ASE;trailer;1J9452
ASF LoadMaster;trailer;1A9987
ASHFORD MFG;trailer;1A9064
ASHLEY'S WELDING AND METAL FABRICATION;trailer;4A9200
ASI TRAILERS;trailer;1A9299
ASPEN CUSTOM TRAILERS;trailer;2A9125
ASPEN TRAILER INC.;trailer;1A9448
ASPEN|ADU 100|ADU 200;trailer;1P9926
ASTEC INDUSTRIES INC.;trailer;1A9427
ASTON METAL ART;trailer;4A9245
ASTORIA INDUSTRIES, INC.;trailer;1A9304
ASTRA STAGES;trailer;4A9202
ATC TRAILERS;trailer;4A9260
ATF Mfg, LLC;trailer;4A9087
ATG;trailer;1A9938
ATK;motorcycle;1A9117 4MA
ATL 20-40S;trailer;Y79E81
ATLANTIC TRAILERS;trailer;1A9657
ATLANT|SINOTECH|FLASH|WUXI SINOTECH;motorcycle;R62
ATLAS Lift Trailers, Inc.;trailer;4A9021
ATLAS;motorcycle;1A9329
ATR;trailer;1A9975
ATRO|Nimmka;trailer;3EL
ATSATV;trailer;1A9665
ATT R&D;lowSpeed;KLM
ATTITUDE CUSTOM CYCLES, INC.;motorcycle;1A9672
ATWOOD TRAILERS;trailer;1A9248
AUSRV Inc.;trailer;4A9165
AUSTIN ELECTRIC;motorcycle;7J0
AUSTRALIAN OFF ROAD;trailer;6V9067
AUTO-MANIA;trailer;4A9058
AUTOCYCLE LLC;motorcycle;4A9173
AUTOMOBILI PININFARINA;car;ZA9M91
AUTUMNCREST ENTERPRISES LLC;trailer;7R0
AUWAERTER-ANHAENGER UND AUFBAUTEN GMBH & CO. KG;trailer;W09A24
AVI;trailer;1F9571
AW Custom Trailer’s LLC;trailer;7YG
AWC;trailer;4A9152
AWS TRAILERS;trailer;4A9250
AXIS|VECTOR|BAD BOY|HISUN;offRoad;A6H
AZIMUTH INC.;trailer;1A9285
AZLand;trailer;1A9837
Aapex Trailers Inc;trailer;1A9516
Abba Trailers LLC;trailer;7S6
Aberdeen Power Group;trailer;4A9338
Ability Metals;trailer;1A9815
Able Industries;trailer;4A9003
Absolute Concepts;trailer;1A9756
Absolute Performance;motorcycle;1A9701
Absolute Trailer Sales;trailer;1A9941
Absolutely Wild Ranch;motorcycle;1A9980
Abtec of Wisconsin, Inc.;trailer;1A9232
Academi Training Center;trailer;1U9148
Accel Trailers Inc.;trailer;1A9359
Accelerated Media Technologies;trailer;4A9091
Accelerated Speed Dynamics, Inc;trailer;4A9089
Accelerated Tanks and Trailers;trailer;4C9324
Accu-Weld Truck Body & Trailer Inc;trailer;1A9831
Ace Custom Trailers;trailer;1A9110
Ace Motorcycle;motorcycle;1A9379
Ace Trailers;trailer;1A9652
Ace of Spades;motorcycle;1A9833
Ace|Cozad|Reliance;trailer;1A9896
Acha Trailers;trailer;3A9324
Acker-Built;trailer;4A9150
Acme Group;trailer;1A9816
Acme Trailer Works;trailer;1A9795
Acro Trailer Company;trailer;1A9005
Action Enterprises & Fabrication;trailer;1A9697
Action Equipment;trailer;1A9277
Action Industrial Studio;motorcycle;1A9555
Action Signs and Billboards;trailer;1A9809
Action Trailers;trailer;1A9614
Activity Trailer;trailer;1A9801
Activmo Auto;motorcycle;A5L
Acura;car;19U 19V 2HH 5KC JH4
Acura;multipurpose;2HN 4W5 5FR 5J8 JAE
Acura;truck;2HU 5FS
Acv Inc;trailer;1A9143
Adagio Collections LLC;trailer;4A9313
Adam Trailers;trailer;5CL
Adams Equipment;trailer;1A9541
Adams MFG;trailer;1A9374
Addco;trailer;1A9157
Adirondack White Pine Cabins;trailer;1A9640
Admiral Drive Systems;trailer;2A9167
Admiral Trailers;trailer;1P9689
Adrenaline;trailer;1H9681
Adrian Homes;trailer;1A9720
Advance Engineered Products;trailer;2AE 2AP
Advance Lifts;trailer;1A9843
Advance Mechanical Service;trailer;1M9642
Advance Metal Fabrication and Machine;trailer;1A9994
Advance Pump & Equipment;trailer;1A9718
Advanced Customs & Conversions;trailer;1A9736
Advanced Directional Drilling Services;trailer;1A9533
Advanced Fabrication;trailer;1A9669
Advanced Metal Products, Inc;trailer;4A9252
Advanced Metalcraft & Co;trailer;1A9542
Advanced Portable Buildings & Trailers;trailer;1A9551
Advanced Striping Equipment;trailer;1A9561
Advanced Trailer Concepts, Inc.;trailer;1A9660
Advanced Trailer Manufacturing;trailer;1SP
Advanced Trailer Service, Inc.;trailer;1A9566
Advanced Trailer Solutions;trailer;4A9008
Advanced Trailer Systems;trailer;1A9525
Advanced Transport Technologies Inc.;trailer;1A9230
Advanced Welding and Manufacturing;trailer;1A9686
Advantage Customs;trailer;1A9948
Advantage Terrafab, LLC;trailer;1A9902
Advantage Trailers;trailer;4A9097
Adventure Sports Products, Inc;trailer;1T9690
Adventure Trailers;trailer;1A9653
Aero Build LLC;trailer;4A9143
Aero Fiberglass Company;trailer;1A9223
Aero Flite;trailer;1A9675
Aero Moto;motorcycle;1K9421
Aero MotorSports;motorcycle;RKP
Aero Motors;lowSpeed;7FB
Aero Teardrops, LLC;trailer;4A9022
Aero Trailers;trailer;4A9040 7PU
Aerobilt Manufacturing;trailer;1A9804
Aeroglas;trailer;1A9393
Aeroswint Trailers;trailer;1A9480
Aerovault|FM Aerovault;trailer;1A9951
Affordable Aluminum;trailer;1A9802
Affordable Trailers;trailer;1A9790
After Hours;motorcycle;1A9762
Ag Spray Equipment,Inc.;trailer;1A9457
Agri-Drain Corp;trailer;1A9275
AgriFleet Leasing Corporation;trailer;1A9585
Aguilar's Welding, Inc.;trailer;1A9760
Agvantage Manufacturing Corp.;trailer;1A9611
Ahoy! Houseboats and Fishhouses;trailer;1A9671
AimHigh;trailer;4A9219
Ainley Kennels & Fabrication, Inc.;trailer;1A9050
Air Responder;trailer;1W9552
Air-Flo;trailer;4A9240
Air-Tow Trailers|Arctic Blast;trailer;7VA
AirBurners;trailer;4A9085
AirTech Tools;trailer;1A9968
Airbagged Trailers, Inc.;trailer;1A9961
Airstream Inc.;trailer;1AB 45Z 4UJ
Airtronics Metal Products;trailer;1A9890
Ajax Tools, Inc.;trailer;1A9250
Al's Motorsickle Shop Inc.;motorcycle;1A9825
Al-Assri;trailer;RA9015
Al-jon, Inc.;trailer;1A9482
Alameda Trailer Sales;trailer;1A9813
Alan Ritchey, Inc.;trailer;1A9901
Alaska Extreme Trailer;trailer;4B9024
Alaska Frontier Fabrication LLC;trailer;4A9064
Albert Böcker GmbH & Co. KG;trailer;WBK
Albert Lea;trailer;1A9421
Albright Bikes;motorcycle;1A9730
Alcan Trailers, LLC;trailer;1A9698
Alcom LLC;trailer;1A9726 5WF
Aldura;trailer;3S9104
Aleman;trailer;4A9299
Aleph Group, Inc.|JD - Bertonlini Ind. Ltd.;trailer;1A9963
Alexander Dennis Limited;bus;SFE
Alexander's Machine and Maintenance Service Company;trailer;1A9998
Alfa Cargo LLC;trailer;7LX
Alfa Romeo;car;ZAR
Alfa Romeo;multipurpose;ZAS
Alfred Industries;trailer;1A9855
Alias;lowSpeed;4A9345
Alien Engineered Products;trailer;1A9971
Alien;motorcycle;4A9098
Aliso Trailer Mfg. Inc.;trailer;1A9559
Alkane;truck;1A9958
Alkota Cleaning Systems, Inc.;trailer;1A9520
All About Trailers;trailer;4A9134 5T0
All American Big Twin;motorcycle;1A9711
All American Choppers Co.;motorcycle;1A9702
All American Manufacturing LLC;motorcycle;1A9757
All American Manufacturing, Inc.;trailer;1A9440
All American Trailer Manufacturers;trailer;1A9714
All American Utilities LLC;trailer;4A9223
All Around Trailers;trailer;1A9779
All Boat Manufacturing;trailer;1A9852
All Custom Fabrications;trailer;1A9869
All Day Lawn;trailer;1A9871
All Fab Trailers;trailer;1A9877
All Haul Trailers;trailer;4A9308
All Marine Trailers;trailer;1A9806
All Out Custom Trailers & Fabrication;trailer;7X0
All Phase Trailer and Equipment;trailer;1A9773
All Pro Cycles;motorcycle;1A9605
All Right Steel, LLC.;trailer;1A9857
All Seasons Manufacturing;trailer;1A9679
All South Equipment Co. Inc.;trailer;1A9438
All Star Carts & Vehicles, Inc.;trailer;1A9798
All Star Solutions;trailer;7GT
All Star Trailers;trailer;1A9840
All Steel Trailer, LLC;trailer;1A9895
All Wheel Drive Equipment Mfg., Inc.;trailer;1A9565
All World Trailers LLC;trailer;7UE
Allbetter|Belyoo|NO|HK ULEAD / UD|Urdream|Goeasy|Cogsun|High Quality;trailer;R8M
Allbetter|Belyoo|Urdream|Cogsun|Oulead|HonShine|Maike;trailer;H09DLL
Allco Trailer Manufacturing;trailer;1A9546
Allegheny Trailers;trailer;1A9460
Allen Boat Company;trailer;1A9549
Allen Fabricators Inc.;trailer;1A9917
Allen's;trailer;4A9163
Allentown Shotcrete Technology, Inc.;trailer;1A9766
Alley Rat Custom Cycles LLC;motorcycle;1A9836
Alleykat Kustoms of Arizona;motorcycle;1A9845
Alliance North America, Inc;trailer;7H6
Alliance RV;trailer;7M5
Allianz Sweeper Company;truck;1J9172
Allied Machine Inc;trailer;1A9528
Allied Manufacturing, Inc.;trailer;1A9854
Allied Steel;trailer;1J9418
Allied Trailer Works (ATW);trailer;4A9126
Allied Welding Services;trailer;1A9190
Allmand Brothers|Allmand Bros, Inc.;trailer;5AE
Alloy Custom Products;trailer;1A9503
Alloy Custom Vacuum Products Inc;trailer;1A9375
Alloy;trailer;1AL 4A9162
Allroad ORV;trailer;4A9154
Allroad;trailer;H1N
Allstates Production Equipment Company;trailer;1A9563
Allvan Corporation;trailer;1A9234
Almax Holding Limited;trailer;1A9529 1A9530
Almighty Trailers LLC;trailer;4A9078
Alpha Boats Unlimited;trailer;4A9128
Alpha Cargo Trailers LLC;trailer;4A9241
Alpha Modified Systems;trailer;4A9343
Alpha Products International;lowSpeed;1A9829
Alpha Products International;motorcycle;5XW
Alpha Tank Builders;trailer;1A9164
AlphaHD Trailers;trailer;1Z9607
Alpine Industrial, LLC;trailer;1A9571
Alpine Trailers, LLC;trailer;4A9106
Alsalor Corp.;trailer;1A9731
Alset;lowSpeed;4A9337
Altec Industries, Inc.;trailer;4HA
Altec;trailer;5WD
Altitude Teardrop;trailer;4A9071
Alum-Line, Inc.;trailer;1A9241
Aluma Pro Trailers, LLC.;trailer;1A9995
Aluma Tower Company;trailer;1A9729
Aluma;trailer;1YG
AlumaIce;trailer;4A9075
AlumaTrek (ALUMATREK TRAILER INC);trailer;4A9304
AlumaTrek;trailer;4A9066 4A9147
Alumacar;lowSpeed;1A9850
Alumatech Trailers;trailer;4C9515
Alumax Trailers;trailer;1A9477
Alumi Tech;trailer;4A9083
Alumina, Inc.;trailer;1A9650
Aluminator Trailers LLC;trailer;1A9568
Aluminex Fabrication;trailer;1A9684
Aluminum Cargo Trailers Inc;trailer;1A9658
Aluminum Trailer Co.;trailer;1N9167 5JX
Aluminum Trailers, Inc.;trailer;1A9747
Aluminx;trailer;1A9624
Alumituff Manufacturing;trailer;1A9618
Alummikon Trailers;trailer;4S9635
Alvey Welding LLC;trailer;4A9095
Amacsa;trailer;3DC
Amaron Trailers;trailer;1A9577
Amaze-N-Tow, LLC.;trailer;1A9793
Amazing Trailers;trailer;4A9088
Ambers;trailer;4A9231
Amelit, Inc.;motorcycle;1A9940
AmeraTrail;trailer;4DJ
Ameri-Camp;trailer;1A9604
Ameri-Carts;lowSpeed;1A9932
AmeriFab Industries;trailer;1A9858
AmeriMax;trailer;1A9416
AmeriQuip;trailer;4F6
America's Best Cargo;trailer;1A9950
American Airboat Corporation;trailer;1A9710
American Airport Support & Rescue Systems;trailer;1A9522
American Augers;trailer;1A9445
American Best Corporation;trailer;1A9991
American Bos Corp;trailer;185
American Carts;lowSpeed;4A9138
American Classic Motors Inc.;motorcycle;1A9805
American Control and Engineering Service, Inc.;trailer;4A9093
American Crafted Trailers, Inc.;trailer;1A9758
American Custom Coach;trailer;1A9827
American Eagle Trailers Inc.;trailer;4ME
American Eagle Trailers, Inc.;trailer;1A9754
American Electric Vehicle Company, LLC;lowSpeed;5VF
American Electronic Sign Co;trailer;1A9378
American Farrier Systems LLC;trailer;1A9659
American Hauler;trailer;5N6 7HB
American Hawg Choppers Inc;motorcycle;1A9648
American Homestar Corporation;trailer;1A9543
American Hotrod Motorcycles;motorcycle;1A9737
American Integrated Security Group;trailer;4A9251
American IronHorse Motorcycles;motorcycle;1A9383 5L5
American Ironhorse;motorcycle;50Y
American Kulture Cycles;motorcycle;1A9768
American Kulture Rod and Cycle Shoppe;trailer;1A9771
American LaFrance;incomplete;WD7
American LaFrance;trailer;1A9749
American LaFrance;truck;4Z3
American LaFrance|Mobile Armoured Vehicle;incomplete;5SX
American LaFrance|Mobile Armoured Vehicle;truck;1AF
American Landmaster;lowSpeed;7NK
American Lifan;lowSpeed;7LN
American Made Chassis;trailer;7RG
American Made Products;trailer;1A9853
American Made;motorcycle;1A9985
American Manufacturing Operations, Inc.;trailer;7FN
American Manufacturing Operations;trailer;1A9668
American Metal Fabrication;trailer;1A9646
American Mobile Vending;trailer;4A9082
American Motorcycle Corporation;motorcycle;1A9494
American Motors;car;2CM
American Motors;multipurpose;1AC 1AM
American Performance Technologies;motorcycle;5ZK
American Pride Trailers;trailer;4A9220
American Pride;trailer;1G9416
American Recreational Vehicles;trailer;1A9759
American Road Trailers;trailer;44V
American Scooter Manufacturing;motorcycle;1A9920
American Skier;trailer;1A9013
American Sport Trailer;trailer;1A9725
American SportWorks;lowSpeed;5YX
American Spray Technologies;trailer;1C9077 4M9177
American Star Metal Fabrication;trailer;1A9970
American Steel Horse Cycles;motorcycle;1A9739
American Steel V-Twin;motorcycle;1A9513
American Super Cycle;motorcycle;1A9893
American Surplus & MFG;trailer;5TJ
American Tank;trailer;4A9170
American Teardrop;trailer;1A9875
American Thunder Tryke;motorcycle;1A9271
American Tote;trailer;4ER
American Trailer Builders;trailer;1A9822
American Trailer Company;trailer;1A9176
American Trailer MFG;trailer;4A9081
American Trailer Manufacturing Company;trailer;1A9572
American Trailer Mfg. Co;trailer;1A9514
American Trailer and Manufacturing LLC.;trailer;4A9061
American Trailers;trailer;1A9682
American Trailers|Fruehuaf|Smart Trailers|FDM|East;trailer;3AW
American Travel Systems, Inc.;trailer;45E
American Truck & Trailer Body;trailer;1A9870
American Truck Company;truck;1A9602
American Vacuum;trailer;4A9156
American Van;trailer;4A9013
American Vintage Motorcycle;motorcycle;4A9149
American Vulcan Manufacturing, LLC;trailer;4A9347
American Wash Company;trailer;1A9574
American Welding & Machine Co;trailer;1A9600
American Welding Service;trailer;1A9493
American Wood Splitters, Inc.;trailer;1A9198
Americana Chopper;motorcycle;1A9811
Ameritrail, Inc.;trailer;17Y
Amfab;trailer;1A9090
Amko Service Company;trailer;1A9181
Amp Trailers Mfg.;trailer;4A9185
Amp'd Up Trailers;trailer;4A9080
Amphibian Boat Trailers, Inc.;trailer;5HK
Amrad Products and Supply Company, Inc.;trailer;4L7
Anaconda;trailer;4A9133
Anaheim Welding & Fabrication;trailer;1A9055
Anarchy Motorcycle Company;motorcycle;1A9717
Anderson Custom Iron Works;trailer;1A9956
Anderson Industries;trailer;1A9967
Anderson Mfg.;trailer;4YN
Anderson Repair;trailer;1A9462
Anderson Truck Body & Equipment;trailer;1A9084
Andhum Trailers;trailer;4T9565
Andrews Equipment Service of Washington Inc.;trailer;1A9172
Andros Engineering;trailer;4A9035
Andy's Welding;trailer;1A9558
Anesko's Custom Trailers;trailer;1A9690
Anhui Ankai;bus;LA8
Antioch|Cates|McKay;trailer;1A9261
Antrim Metalworking & Repair;trailer;1A9828
Anvil Products Corporation;trailer;1A9330
Anvil Trailer;trailer;1A9820 7FY
Anvil;trailer;4A9235
Anysizer Chassis Manufacturing Co;trailer;4M9052
Anything Goes Cycles;motorcycle;4A9037
Anything In Iron, Inc.;trailer;1A9603
Apache Golf Cars;lowSpeed;1A9708
Apache Trailer;trailer;5JR
Apache;trailer;1V8
Apex Custom Trailers;trailer;1A9569
Apex Energy Svc;trailer;4A9287
Apex Manufacturing Co.;trailer;1A9127
Apex Motor;motorcycle;5YL RG1
Apex Trailers;trailer;3FX
Aplus Trailers;trailer;502
Apogee Trailers 2.0;trailer;2C9333
Apogee Trailers LLC;trailer;1A9567
Apogee Trailers;trailer;2LE
Apollo Choppers;motorcycle;1A9692
Apollo;motorcycle;L08
Appalachian Teardrop Company;trailer;1A9884
Appalachian Trailer Sales;trailer;541
Appalachian Trailers Inc.;trailer;5Z5 7SG
Appleton Steel, Inc.;trailer;1A9509
Applied Cryo Technologies;trailer;1A9939
Applied Research/Vertek;trailer;1A9791
Aptera Motors;motorcycle;5WT
Aquacraft Inc;trailer;1A9446
Aquahawk;trailer;4A9137
ArTech Parts Fabrication;trailer;1A9772
Arbuckle's Homes To Go Inc;trailer;4A9270
Arc Zone;trailer;4A9116
Arcade Iron Motorcycle Company;motorcycle;1A9664
Arch Cargo Trailers;trailer;7FE
Arch Motorcycle Co;motorcycle;1A9909
Archer Manufacturing Corporation;trailer;1A9147
Architectural Welding & Design;trailer;1A9327
Architecture Steel LLC;trailer;4A9328
Arcimoto;motorcycle;1A9814 7F7
Arcs;trailer;4A9265
ArcticMax;trailer;4A9155
Arcweld;trailer;1A9788
Area 51;trailer;4A9099
Arena Werks;trailer;4S9438
Argo Trailers GA;trailer;7SK
Aristocrat Industries, Inc.;trailer;1A9360
Arizona Machine & Fabrication, Inc.;lowSpeed;1A9592
Arizona Trailer Manufacturing;trailer;5J3
Arizona Trailer Specialists;trailer;1A9751
Ark Custom Trailers;trailer;1A9344
Arkfeld;trailer;1A9748
Arlen Ness Enterprises, Inc.;motorcycle;1A9588
Armadillo Camper Kits;trailer;4A9007
Armbruster Stageway;car;1S9208
Armlift;trailer;1T9428
Armor Chassis;trailer;5AX
Armor Lite Excel, LLC;trailer;4A9073
Armor Lite Trailer;trailer;56E
Armstrong Trailer Products, Inc.;trailer;5JA
Armstrong Trailers;trailer;1A9601
Arndt Trailer Manufacturing;trailer;1A9211
Arning Industries, Inc.;trailer;1A9225
Arnold Machine;trailer;584
Arriba Cueball Trailer MFG L.L.C.;trailer;4A9079
Arrow Dump Trailers;trailer;1A9461
Arrow Tank and Engineering Co.;trailer;4A9129
Arrowhead Trailer Mfg., Inc.;trailer;1A9606
Arsenal Trailer Manufacturing Inc;trailer;1A9527
Arsenal of Virginia;trailer;1A9752
Art In Motion;motorcycle;1A9767
Art Roll Tech;trailer;1A0
Art's Portable Welding;trailer;1A9125
Art's Way;trailer;4A9157
Arvi Trailers;trailer;3A9323
Ash Company of Mountain Lake;trailer;1A9188
Ashcan Fab. Co.;trailer;1A9105
Ashcroft Enterprises;motorcycle;1A9876
Ashley's Carolina Cars;lowSpeed;4A9267
Aspen Trailer Company Ltd.;trailer;2A9037
Asphalt Equipment & Service;trailer;1A9687
Asphalt Machinery;trailer;1A9131
Asphalt Zipper Inc;trailer;1P9317
Asphalt Zipper Trailer;trailer;1A9949
Assault Trailers LLC;trailer;4A9101
Associated Side Dump Development, Inc.;trailer;1S9819
Astec Mobile Screens;trailer;1A9823
Astec Underground;trailer;1A9900
Aston Martin;car;SCF
Aston Martin;multipurpose;SD7
Astro Haven Enterprises;trailer;4A9112
Astur N.C. Tooling, Inc;motorcycle;5EU
Atec Aanhangwagens;trailer;XMK
Atek Trailers;trailer;1A9785
Athens Overland;trailer;4A9229
Atlanta Fabricating & Equipment Co;truck;1A9097
Atlantic Marine Trailers;trailer;4A9222
Atlantic Trailers Inc;trailer;4A9324
Atlas (VEXAS CORP.);lowSpeed;7WS
Atlas Copco;trailer;450
Atlas Copco|Chicago Pneumatic;trailer;H09ACC
Atlas Copco|Chicago Pneumatic|American Pneumatic Tools;trailer;YA3
Atlas Custom Trailers;trailer;1A9861
Atlas Mfg Co Inc;trailer;1A9099
Atlas Specialty Products;trailer;5HC
Atlas Steel Products;trailer;4A9319
Atoka Trailer & Mfg.;trailer;1A9245
Atomic Electric Vehicles;lowSpeed;4A9033
Attaboy Trailer;trailer;4A9349
Auctioneering Systems, Inc.;trailer;1A9185
Audette;motorcycle;4A9255
Audi;car;TRU WAU WUA
Audi;multipurpose;WA1 WU1
August Metal Works;trailer;4A9084
Augusta RV;trailer;1A9910
Aulick Industries;trailer;1A9341
Aurora Modular Industries;trailer;1A9163
Aurora Trailers;trailer;1A9685
Austin EV METRO|AYRO;lowSpeed;4A9050
Austin Welding Service;trailer;1A9849
Auto Boutique;lowSpeed;4A9327
Auto Craft Wholesale Auto;lowSpeed;1A9774
Auto Decor Matane Inc.;trailer;2L9107
Auto Motion Ind.;trailer;4A9031
Auto Tanques y Tolvas Troy S.A. de C.V.;trailer;3A9220
Auto Transport Service;trailer;1A9324
Auto Truck;trailer;1A9087
Autocar Industries;truck;516
Autocar Ltd;car;SJZ
Autocar;incomplete;1WB 1WD 5VC
Autocar;truck;1WA 5V4
Autodelta USA Inc;car;1A9539
Autokad;multipurpose;X89AC5
Automated Biomass Systems;trailer;4A9026
Automated Engineering Systems Inc;trailer;1A9103
Automated Waste Equipment Co., Inc.;trailer;1A9200
Automotive Transformation Inc.;trailer;1A9733
Available Materials Handling;trailer;4A9072
Avanti Marine USA Inc.;trailer;5EX
Avanti Motorcycles;motorcycle;5SJ
Avanti;car;12A
Avera Motors;car;53J
Avesco Welding & Fabrication;trailer;1A9545
Avila Manufacturing;trailer;1A9662
Awaken RV;trailer;4A9340
Awesome Rebuild;trailer;1A9873
Axiom RV;trailer;1N9315
Axiom;trailer;4A9320
Axios;lowSpeed;1E9744
Axis Corporation;trailer;1A9289
Aztec Trailer;trailer;1F9715
Azure Dynamic Inc.;truck;5R6
Azure Dynamics;truck;537
Azure;trailer;4A9323
B & B Enterprises;trailer;1B9539 1B9564
B & B Fabricators;trailer;1B9573
B & B TRAILER SALES;trailer;1B9337
B & B Trailers of Savannah;trailer;4B9374
B & B Trailers;trailer;1B9212
B & E Trailer Sales Inc.;trailer;1B9363
B & G Supply;trailer;1B9311
B & H Customs;motorcycle;1B9770
B & H Trailers;trailer;1B9222
B & H Welding Services;trailer;1B9190
B & K Trailers, Inc.;trailer;1B9365
B & L Trailer Manufacturer;trailer;1B9327
B & M Enterprises;trailer;1B9206
B & M HI-LITE;trailer;1B9397
B & M Manufacturing;trailer;19B
B & M Trailer Sales;trailer;1JZ
B & O Custom Trailers;trailer;1B9191
B & R Trailers;trailer;1B9781 5FL
B & R WELDING;trailer;1B9328
B & S Concession;trailer;1B9249
B & S TRAILER SALES;trailer;1B9282
B & T MANUFACTURING DBA XTREME TRAILER;trailer;40G
B & W CONSTRUCTION;trailer;1B9238
B & W FABRICATION, LLC;trailer;4B9296
B & W Mantrad;trailer;1B9901
B & W TRAILERS;trailer;4SJ
B AND L FABRICATION;trailer;4B9291
B AND L TRAILERS;trailer;4B9263
B AND M TRAILERS LLC;trailer;4B9233
B B'S TRAILERS;trailer;1B9316
B and B Trailers of Mississippi;trailer;4B9401
B and M Trailer Sales;trailer;1B9654
B and S Supply;trailer;4B9190
B&A TRAILERS INC.;trailer;1B9711
B&B CAMPER INC;trailer;4B9384
B&B Micro Manufacturing Inc;trailer;4B9153
B&D;trailer;4B9129
B&G Trailers Inc;trailer;1B9751
B&K Trailers;trailer;4B9068
B&M Performance Cycles;motorcycle;1B9963
B&W Welding & Repair;trailer;1B9536
B&W;trailer;1B9659
B's In A Pod Camping LLC;trailer;4B9126
B+B Trailers;trailer;1B9872
B-Line Corporation;trailer;1B9077
B-WELDING;trailer;1B9381
B.C. TRAILERS INC;trailer;1B9538
B.E.E. Welding;trailer;1B9586
B.K. Jones Builders LLC;trailer;4B9155
B.L. INDUSTRIES, INC.;trailer;1B9458
B.T. Custom Trailers;trailer;1B9935
B.T.L. Trailers;trailer;4B9097
BACK 40 CREATIONS;motorcycle;1B9801
BACK PORCH HOMES;trailer;7P1
BACKWATER TRAILERS;trailer;1B9318
BACKWATER-CUSTOMS;trailer;4B9242
BACKYARD TRAILERS, LLC;trailer;1B9569
BADAC;trailer;4B9264
BAHR CUSTOM BOATS & TRAILERS;trailer;1B9478
BAKU TRAILERS;trailer;4B9284
BALKO;trailer;1BL
BAM Trailers;trailer;4B9388
BANDIT TRAILERS, LLC;trailer;7UN
BAODIAO|BOOM;motorcycle;L2B
BARCO Industrial Supply;trailer;1B9639
BARNTS SALES COMPANY LLC;trailer;7T6
BARON MOTORCYCLES, INC.;motorcycle;5P3
BARRETT TRAILERS, LLC;trailer;4TE 711 7UL
BARRETT TRAILERS;trailer;1H9762
BARSTOW KUSTOM;motorcycle;4B9254
BASHAN|SSR Motorsports|BASHAN/BMS|BASHAN/RAVEN;motorcycle;LHJ
BAY AREA METAL FABRICATION;trailer;4B9195
BAY EQUIPMENT AND REPAIR (BEAR);trailer;1B9290
BAZ MFG.;trailer;1B9470
BB Buggies;lowSpeed;544
BB Rollahome;trailer;1B9974
BBC;car;1B9884
BBC;motorcycle;1B9883
BBK;trailer;7GU
BBQ PITS BY KLOSE;trailer;1K9195
BC TRAILERS;trailer;1B9707
BCA Fabrication LLC;trailer;1B9673
BCA INDUSTRIES;trailer;4B9157
BCD TRAILER LLC;trailer;4B9279
BCI Trailers;trailer;4B9075
BCL Fabrication;trailer;4B9227
BCT;trailer;4B9349
BEAM GLOBAL;trailer;4B9283
BEAR RIVER TRAILERS;trailer;4B9217
BEARCO;trailer;2JB
BEATS TRAILERS;trailer;4B9352
BEAUER;trailer;VG9036
BEAVERS;trailer;3B9028
BECK TRAILER MANUFACTURING INC;trailer;4LN
BEDARD TANKERS INC;trailer;2B9007
BELL POWER SYSTEMS, INC.;trailer;1B9472
BELLUE'S WELDING;trailer;1B9089
BELLWETHER / Premier;trailer;7RR
BENCHMARK;trailer;4B9316
BENELLI Q.J. SRL;motorcycle;ZBN
BENTECH INDUSTRIES;trailer;1B9705
BEP;trailer;4B9265
BERGEI'S BAD BOYZ BIKES;motorcycle;1B9741
BERLON INDUSTRIES, LLC;trailer;1B9749
BERNIER TRAILER;trailer;7N2
BERTOLINI;trailer;1OY
BES&T Inc;trailer;1B9519
BEST ALUMINUM STRIPING EQUIPMENT;trailer;7PY
BEST OF SHOW DETAILING SYSTEMS;trailer;1B9743
BETTER BUILT TRAILERS;trailer;1B9461 1B9489 1B9498 4MN
BETTER WEIGH MFG;trailer;1B9260
BG Automotive Group;lowSpeed;1B9930
BG CUSTOM WELDING;trailer;4B9275
BG Cycles;motorcycle;4B9112
BGRS INC;trailer;1B9329
BHW LSV;lowSpeed;4B9214
BI Trailers;trailer;4B9266
BI;trailer;4B9236
BIG BEAR;trailer;4B9370
BIG BOY;trailer;7S5
BIG BULLY;trailer;4B9267
BIG DADDY;lowSpeed;4B9320
BIG E TRAILERS;trailer;1B9693
BIG LOW BOY;trailer;3B9022
BIG ROCK TRAILERS;trailer;4B9360
BIGASS GRILLS AND SMOKERS;trailer;1B9747
BIGHORN LLC;lowSpeed;4B9230
BILLS;lowSpeed;1B9714
BISON FABRICATION LLC;trailer;4B9270
BISON MOTORS;truck;4B9395
BIVOUAC OVERLAND;trailer;4B9307
BIZNESS ON WHEELS LLC;trailer;4B9271
BIg Red Engineering;trailer;4B9088
BJ AND K;trailer;4B9288
BJN Manufacturing;trailer;1B9814
BK Developments Ltd.;trailer;2B9096
BL Solutions;trailer;4B9255
BLACK HAWK TRAILER CORPORATION;trailer;7XH
BLACK HORSE FORESTRY TRAILERS;trailer;2B9301
BLACK IRON CHOPPERS LTD;motorcycle;1B9784
BLACK TEA MOTORBIKES;motorcycle;WB7
BLACKSERIES INTELLIGENT EQUIPMENT INC.;trailer;4B9332
BLAZER;trailer;7UB
BLITZ MOTORS|BLITZ Electricride;motorcycle;KF9005
BLUE MOUNTAIN METALWORKS LLC;trailer;4B9326
BMC Motorcycle Co.;motorcycle;1B9565
BMC;motorcycle;4B9333
BMF Trailer Works, LLC;trailer;1B9623
BMFD Product;trailer;1Z9672
BMW;car;3MF 3MW 4US 5UM WAP WBA WBS WBY
BMW;motorcycle;WB1 WB3 WB4
BMW;multipurpose;5UX 5YM WB5 WBX
BND Trailers LLC;trailer;4B9144
BNM Trailer Sales;trailer;1B9216 7H5
BO Manufacturing;trailer;1B9258
BOB BISSELL TRUCKING LLC;trailer;4B9364
BOB'S TRAILER SALES AND SERVICE;trailer;1B9740
BOB'S WELDING & FABRICATION;trailer;1B9485
BOGO;trailer;KN9CAU
BOKI CONCESSION TRAILERS;trailer;4B9343
BOLINGER INC.;trailer;1B9731
BOLLINGER-ONKEN INC;trailer;1B9355
BOMAG PAVING PRODUCTS;trailer;1B9744
BOOM;motorcycle;7XK
BOONEDOX;trailer;4B9096
BOOTSTRAP INC;trailer;1B9414
BORREGO BROTHERS, INC;trailer;4B9337
BOSHENG;lowSpeed;H2E
BOSS MOTOR;motorcycle;7T1
BOSS VAC;trailer;4B9314
BOSSELMAN;trailer;1B9487
BOSTON STEEL & MFG. CO.;trailer;1B9308
BOULDING & LAWSON, INC.;trailer;1B9508
BOULTON BUILT;trailer;1D9886
BOUNCE BACK SERVICES;trailer;4B9341
BOURG CHEMICAL DISTRIBUTING, INC;trailer;4J1
BOURGET'S;motorcycle;1B9393
BOXABL INC.;trailer;7WC
BOXED UTILITY TRAILER TECHNOLOGIES;trailer;1B9491
BOZEMAN TRAILERS;trailer;LZ9SSY
BQ Grills;trailer;1B9909
BRAAAP MOTORCYCLES;motorcycle;6MD
BRADY MFG, LLC;trailer;4B9251
BRANDS BUILT;trailer;4B9311
BRAVO;trailer;4C9722
BRC Custom Coaches & Trailers;trailer;4B9066
BREEZY|BREEZY EV LLC / Shelby;lowSpeed;7YE
BREMACH;multipurpose;7P2
BRESEE MANUFACTURING;trailer;1B9269
BRIAB;trailer;YT1
BRIDGER FABRICATION LLC;trailer;4B9361
BRILLIANT CREATIVE CAMPERS;trailer;4B9218
BRM Trailers;trailer;1B9955
BROCK'S FIELD SERVICE FABRICATION;trailer;1B9276
BROCK'S TRAILERS;trailer;4R9035 4S9592 4S9688
BROUGHAM BRIDGER;trailer;1B9066
BROWN EQUIPMENT COMPANY;trailer;1B9754
BROWN MANUFACTURING;trailer;1B9475
BRP|Widescape;motorcycle;RLV
BRS Offroad;trailer;4B9277
BRUNO INDEPENDENT LIVING AIDS, INC.;trailer;54L
BRUNSWICK TRAILERS PLUS AND MARINE INC.;trailer;1B9694
BRYAN POAGE INC.;trailer;4B9143
BRYANT'S TRAILERS, INC;trailer;1B9321
BSC Motorsports;motorcycle;1B9832
BT Trailers LLC;trailer;4B9154
BT&T;trailer;1B9380
BT;trailer;4B9273
BTM;trailer;4B9132
BUCKBILT TRAILERS, INC.;trailer;5M0
BUCKSHOT MFG;trailer;4B9250
BUCKSTOP TRUCKWARE, INC;trailer;4B9147
BUELL (EBR)|Buell;motorcycle;1B9133 4MZ 546 5MZ 95Z
BUILT RITE TRAILERS OF NEBRASKA, INC;trailer;1B9513
BUILT-RITE FORESTRY EQUIPMENT LLC;trailer;4B9239
BUILT-RITE TRAILERS, INC;trailer;48M
BUILT-RITE;trailer;4B9339
BUILTT;trailer;4B9274
BULK FABRICATED PRODUCTS;trailer;1B9662
BULL CREEK;trailer;4B9289
BULLDOG TRAILERS;trailer;4B9276
BULLDOG TRAILERWORKS;trailer;1B9725
BULLSTON;trailer;MD9357
BUONOCO MFR.;trailer;4B9299
BURRO TRAVEL TRAILERS, LLC;trailer;1B9504
BURTEK INCORPORATED;trailer;1B9473
BUSH TRAILER;trailer;4B9354
BUSHMASTER OF MEXICO S.A. DE C.V.;trailer;3B9008
BUTLER TRAILER MFG. WEST, INC.;trailer;1B9726
BUZZ BODIES;trailer;1P9873
BVF Trailer;trailer;4B9232
BVSW;trailer;4B9278
BW Sauna;trailer;4B9368
BWI;trailer;4B9128
BWS Trailer;trailer;2XB
BWS Trailer|EZ-2-LOAD Trailer;trailer;2B9001
BXR;car;4B9079
BYC;motorcycle;1B9923
BYD;bus;LC0
BYD;car;LGX
BYD;incomplete;LG9BYD
BYD;truck;4B9174 LA9LC0 LPE
BYD|RIDE;bus;4B9038
BYW Trailers;trailer;1B9727
Bach Built Choppers;motorcycle;4B9046
Back 40 Supply;trailer;4B9042
Back Country Carts;lowSpeed;4B9410
Back Off Lowboys;trailer;4S9480
Back Track Trailers;trailer;5HE
Back Yard Choppers;motorcycle;4B9072
BackRoad Choppers;motorcycle;1B9778
BackTrek;trailer;1B9567
Backdraft;car;AE9MT1
Backroads Overload Co.;trailer;4B9268
Backstreet Surveillance;trailer;4B9369
Backwater Haulers;trailer;4B9417
Backwoods Choppers;motorcycle;1B9798
Backwoods Trailer Sales & Manufacturer;trailer;1B9971
Backyard Choppers;motorcycle;1B9849
Backyard Structures;trailer;4B9330
Backyard TRS;trailer;4B9397
Bad 2D Bone Trailers;trailer;4B9062
Bad Ass Choppers;motorcycle;1B9704
Bad Boy Enterprises;lowSpeed;52P
Bad Boy Inc.;lowSpeed;52F
Bad Boy Trailers;trailer;1B9779
Bad Boys Choppers;motorcycle;1M9897
Bad Boyz Toyz;motorcycle;1B9774
Bad Island Toyz;motorcycle;1B9857
Badass Industries;motorcycle;4B9031
Badass Industries;trailer;4B9032
Badge Boyz Customz;motorcycle;1B9756
Badger Equipment;truck;1B9979
Badger Utility Inc.;trailer;1B9644
Badlands Steel Worx;motorcycle;1B9950
Badsey Bullet U.S.A, Inc.;motorcycle;11Z
Baggets Retail Trailer Sales;trailer;4B9353
Baggett's Trailer Connection;trailer;5WP
Bagley Inc.;trailer;1B9613
Bahn Wagen;trailer;4B9041
Baillie Diesel, Inc.;trailer;1B9651
Bair Bodies and Trailers;trailer;1B9900
Baird & Slaska Mfg;trailer;1B9474
Baja Custom Trailers;trailer;1B9799
Baja Steel Inc;trailer;3B9001
Baker;trailer;1A9121
Bakers Trailer;trailer;1B9788
Bakkura Mobility;car;520
Balbi Rimorchi Srl;trailer;ZBG
Baldor Generators;trailer;56L
Bale Runner Mfg.;trailer;1B9616
Bales Equipment Trailers LLC;trailer;1B9576
Balestra;trailer;1B9124
Ballard Power Systems Inc.;bus;2B9092
Ballews;motorcycle;1B9822
Ballistic Trailers;trailer;4B9173
Ballistic;car;4B9272
Balon Corporation;trailer;1B9755
Baltic Industries Inc;trailer;1B9549
Balzer;trailer;4B9090
Bama Built Trailers;trailer;7RY
Bama LSV;lowSpeed;4B9073
Bandit Choppers LLC;motorcycle;4B9136
Bandit;trailer;4B9253
Bandy Trailers;trailer;1B9257
Banens;trailer;3DB
Bar H Welding;trailer;1B9976
Bar T Z Unlimited;trailer;1B9599
Bar Y;trailer;1B9464
Bar-Bel Fabricating;trailer;1B9101
Barclay Truck Rebuilders|BTR;trailer;4B9113
Barco Pump Co.;trailer;4B9018
Barcroft Welding and Ornamental Iron;trailer;1B9348
Bare Knuckle Choppers;motorcycle;1B9750
Bare Metal, LLC;trailer;4B9198
Barlow's Welding;trailer;1B9457
Barnstorm Cycles;motorcycle;4B9077
Barnyard Customs;motorcycle;1B9789
Baron USA Inc;trailer;1B9629
Barrera;trailer;3HK
Barreto Manufacturing;trailer;1B9280
Barrett Trailers, Inc.;trailer;1B9014
Barrier Systems;trailer;1B9928
Barro Ag Welding and Trailer Repair;trailer;1B9729
Barry's Trailers;trailer;1B9965
Bartel Welding;trailer;1B9272
Barter;trailer;4B9414
Bartley Corporation;trailer;1B9332
Barton Investment Group Manufacturing, LLC;lowSpeed;1B9680
Base Camp Recreational Vehicles;trailer;1B9656
Basecamp;trailer;1P9737
Basoglu Karavan Sanayi ve Ticaret A.S.;trailer;NP9168
Batco;trailer;4B9118
Battle Wagon Trailers (KTD Industries);trailer;1K9382
Battle Wagon Trailers;trailer;4B9029
Bauer Built Manufacturing, Inc.;trailer;1B9230
Bauer;trailer;1B9730
Baughman Products;trailer;4B9065
Bauss Manufacturing Inc.;trailer;4B9123
Bautista Welding & Custom Trailers Manufacturing LLC;trailer;4B9164
Bay Bridge Manufacturing;trailer;1B9944
Bay City Choppers;motorcycle;1B9752
Bay Equipment Rentals;trailer;4B9396
Bay Manufacturing;trailer;4B9021
Bay Town Choppers;motorcycle;1B9721
Bayer Trailers;trailer;1B9339
Bayshore Systems, Inc;trailer;1B9139
Bayshore;trailer;4B9131
Bazooka Farmstar Trailers;trailer;1B9984
Bazzell's;trailer;4B9245
Be Seen Advertising and Custom Designs;trailer;1B9913
Beach City Motorcycles;motorcycle;1B9618
Beach King Inc;trailer;1B9648
Beachman;motorcycle;2B9305
Beall Trailers;trailer;1BN 7ZZ
Beamco;trailer;4B9051
Bean & Conquest, Inc.;trailer;1B9110
Bean Trailer|Specialty Trailer;trailer;4B9176
Bear Bones;trailer;4B9102
Bear River Fabrication & Machine;trailer;1B9785
Bear River Trailers LLC;trailer;1B9612
Bear Steel;trailer;1B9860
Bear Teardrops LLC;trailer;4B9167
Bear Track Products;trailer;1B9584
Bear Trailer Manufacturing;trailer;41Y
Bear;trailer;4B9148
Bearcat;trailer;4X3
Beards;trailer;4B9243
Beartrailer;trailer;4B9387
Beast Custom Cycle;motorcycle;1B9856
Beast Mode;trailer;1W9663
Beast;trailer;1P9857
Beaverfit USA;trailer;4B9319
Beck's Mobile Home and RV Center;trailer;1B9292
Beckenridge;trailer;5DJ
Beckenridge|Damon;trailer;4R8
Bee Trailers;trailer;1B9277
BeeLine;trailer;4B9419
Beehive Road Welding;trailer;1B9330
Behnke Enterprises;trailer;4L5
Beijing North Huade Neoplan Bus;trailer;LA9BFC
Beiler Machine;trailer;1B9728
Beiqi Foton Motor / Beijing Bus Branch;bus;LVC LVE
Bell Custom Products;trailer;1B9843
Bell Machine & Fabrication;trailer;1B9580
Bella Cycles;motorcycle;1B9791
BellaCar;lowSpeed;4B9151
Belmont Machine;trailer;1B9657
Belmont Trailers;trailer;50P
Belotti Mfg. Inc.;trailer;1B9254
Belshe Industries;trailer;16J
Benchmark Motorcycles and Utility Trailers;trailer;1B9800
Benchmark Trailers;trailer;7M2
Bend Trailers;trailer;1C9628 4C9332
Benda;motorcycle;H84
Bennett Enterprises;trailer;1B9633
Bennett;trailer;4B9057
Bentley Industries, LLC;trailer;1B9638
Bentley Trailers & Custom Coaches;trailer;1B9867
Bentley;car;SCB
Bentley;multipurpose;SJA
Benzhou Vehicle Industry Group Co.;motorcycle;LD5
Berg Equipment Corporation;trailer;1B9988
Berggie;trailer;1E9254
Bergkamp;trailer;1B9803
Bering Truck Corporation;incomplete;5BT
Berkelmans Welding and Mfg. Inc.;trailer;2B9064
Berkon;trailer;4B9193
Bert Jensen & Sons, Inc;trailer;1B9545
Bert Walters and Sons;trailer;4B9061
Bertone;car;ZBB
BesTrailers;trailer;13U
Besler Industries;trailer;1B9435
Best Bet Fabrication Inc;trailer;1B9617
Best Bilt Inc.;trailer;1B9552
Best Built Manufacturing Inc.;trailer;1B9100
Best Built Trailers;trailer;4B9381 4T9483
Best Carts USA;trailer;1H9722
Best Lane Enterprises dba Ramp Free;trailer;4B9023
Best Trailers;trailer;1B9364
BestBilt Trailers;trailer;5YH
Bestmade;trailer;1W9067
Bestway Sales;trailer;1P9803
Bestway;trailer;1B9947
Beta;motorcycle;ZD3
Bethany Welding Inc.;trailer;41G
Better Bilt Custom Fabrication & Repair;trailer;4B9101
Better Made Trailers|Bushtec;trailer;4B9140
Better-Bilt;trailer;1J9029
Betterbuilt Trailers;trailer;1R9393
Beverly Trailer Supply;trailer;4B9166
Beway Brand;trailer;9VB
Beyer Trailers;trailer;4B9380
Beyond Extreme, LLC dba Extreme Cycle Works;motorcycle;1E9256
Beyond Roads;multipurpose;4B9070
Bicknell Racing Products;trailer;2B9062
Bienville;trailer;1B9140
Big "T" Trailers;trailer;1B9628
Big 4 Rents, Inc.;trailer;1B9360
Big A Mfg. Co.;trailer;1F9640
Big A Mfg.;trailer;5KP
Big Bear American Made Chopper dba Big Bear Choppers;motorcycle;1B9631
Big Bear Trailers;trailer;1B9763
Big Boar Custom Cycles;motorcycle;1B9699
Big Boy Manufacturing;trailer;1B9970
Big Boy Trailers;trailer;1B9962
Big Bubba's Trailer Sales;trailer;1B9416 5F7
Big City Cycle;motorcycle;1B9854
Big D's Products;trailer;1B9611
Big D's Trailers;trailer;4B9229
Big Dog Industries;trailer;1B9739
Big Dog Motorcycles;motorcycle;1B9374 1K9353 5J1
Big Dog Trailer Mfg;trailer;4M6
Big Dog Trailers;trailer;1B9732
Big Easy Choppers;motorcycle;1B9766
Big Ern;trailer;4B9260
Big John Corp;trailer;4B9390
Big John Manufacturing Co. Inc;trailer;4B9184
Big John Manufacturing;trailer;4B9110
Big John;trailer;1B9105
Big Mac;trailer;1M9179
Big Mo;trailer;4B9366
Big O's Manufacturing,Inc;trailer;1B9358
Big Smith Sales & Service;trailer;1B9453
Big Sur;trailer;4S9390
Big Tex/Sun Trailers/Venture;trailer;1J9103
Big Tex;trailer;16V
Big Tony's Choppers;motorcycle;4B9001
Big W Sales;trailer;1B9252
BigBoy Trailer, MFG.;trailer;1B9838
BigFoot Drilling;trailer;4B9413
BigLug Trailer Works;trailer;1B9957
Bigbee Trailers, Inc.;trailer;1B9220
Bigfoot Industries (2010) Inc.;trailer;2GX
Bigfoot Industries Ltd.;trailer;2B9006
Bigfoot Trailers LLC;trailer;4B9163
Bighorn Manufacturing LLC;trailer;4B9199
Bike Performance & Accessories;motorcycle;1B9879
BikeToo;motorcycle;56A
Biker Barn;motorcycle;1B9640
Bil-Jax;trailer;5CU
Bildon Inc;trailer;1B9125
Bill's Trailer Sales;trailer;1B9598
Bill's Tralier Sales;trailer;4B9009
Bill's Welding & Repair;trailer;1B9574
Billings Trailer Fabrication;trailer;1B9493
Bills Performance Automotive;lowSpeed;1B9776
Billy Bob's Trailer;trailer;1B9951
Billy Goat Industries;trailer;4B9055
Billy's Hot Rod Cycles;motorcycle;1B9794
Bilt-Redi Corporation;trailer;1B9145
Bimota;motorcycle;1W9676 ZRP
Binder Trailer Mfg.;trailer;1B9734
Bintelli;lowSpeed;7R3
Bintelli;motorcycle;4B9027
Biohazard Cycles;motorcycle;1B9886
Biotech Systems, Inc;trailer;1B9593
Birschbach MFG.;trailer;1B9948
Biscamp's Trailer Sales;trailer;1B9053
Bison Coach;trailer;51Y
Bison Hooklift Systems;trailer;4B9220
Bison Towable Trailer;trailer;7MH
Bison;trailer;9F9090
Bitter End - Old School Choppers;motorcycle;1B9769
Bittercreek Hunting Blinds & Dog Boxes, Inc.;trailer;1B9915
Bivouac Commercial Vehicles;trailer;1B9208
Bivy|Cloud|Flat Bed|Half Moon|Ice Cave|Utility Van|Mirage|Little Snowy;trailer;4S9464
Black Bear Fish House;trailer;1J9476
Black Brothers Equipment Sales;trailer;1B9932
Black Diamond Fabrication;trailer;4B9186
Black Dog Custom Cycle Mfg LLC;motorcycle;1B9764
Black Dragon Choppers;motorcycle;1B9810
Black Hawk Trailers;trailer;1B9RWC
Black Hawk;trailer;4YK
Black Horse Trailer;trailer;1B9684
Black Iron Products;trailer;71F
Black Jack Choppers;motorcycle;4B9006
Black Jaguar;trailer;1J9586
Black Label Choppers;motorcycle;1B9722
Black Lightning Aluminum Trailers Ltd.;trailer;2B9110
Black Mesa Manufacturing;trailer;4B9393
Black Rhino Trailers;trailer;7N0
Black River Boats;trailer;4B9209
Black River Choppers;motorcycle;1B9762
Black Scorpion Off Road;trailer;4B9100
Black Star Trading;trailer;4B9409
Black Star;trailer;4B9322
Black Sunshine Customs;motorcycle;1B9828
Black Tie Manufacturing;trailer;1B9815
Black Venom;trailer;4B9252
Black Widow Custom Motorcycle Works;motorcycle;1B9824
Blacked Out Carts;lowSpeed;4M9205
Blackhawk Bikes;motorcycle;1B9603
Blackjack Services, LLC;trailer;4B9181
Blackrock Trailers Corporation;trailer;5P5
Blackseries Campers Inc.;trailer;4B9165
Blacksmith Choppers;motorcycle;1B9818
Blacksmith Trailers;trailer;1B9804 4B9103
Blackstone Trailer Company;trailer;1B9946
Blackwater Ironworks, LLC;trailer;4B9178
Blackwater Target Systems;trailer;1B9878
Blackwater;car;4B9146
Blackwood's Welding & Trailer Sales;trailer;1B9239
Blair Trailers;trailer;1B9072 1P9453
Blairz Homes;trailer;1B9347
Blanchat Manufacturing, Inc.;trailer;1B9370
Blastcrete Equipment;trailer;1B9796
Blastrac NA Inc.;trailer;4B9203
Blazing Glory;trailer;1B9630
Blazing Technologies;trailer;1B9825
Bleachers International;trailer;1V9230
Bling's Cycles;motorcycle;1B9929
Blockbuster, Inc;trailer;1B9650
Bloomer Trailer Manufacturing;trailer;1B9511
Bloomfield Custom Fabrication Inc;trailer;1B9509
Blue Arc;truck;7SU
Blue Barn;trailer;4B9347
Blue Bird;bus;1BA
Blue Bird;incomplete;1BD
Blue Bird;multipurpose;1BB
Blue Bird;truck;1BC
Blue Bird|Optima|NABI;bus;1N9140
Blue Collar Products by Design LLC;trailer;4B9421
Blue Collar Trailers (BCTR);trailer;4M9298
Blue Coyote Trailers;trailer;1B9870
Blue Coyote;lowSpeed;1B9607
Blue Fire Motorsports;trailer;4B9406
Blue Ghost Cycles;motorcycle;1B9934
Blue Lake Industries;trailer;1B9541
Blue Line Industries;lowSpeed;4B9036
Blue Mist Holdings;trailer;6Y9052
Blue Ribbon Customs;motorcycle;1B9811
Blue Ridge Expedition Trailers, LLC;trailer;4B9183 4B9240
Blue Ridge Manufacturing;trailer;1B9560
Blue Ridge Mountain Trailers;trailer;1B9808
Blue Ridge Trailers;trailer;4B9104
Blue Steel Axle & Fabrication;trailer;1B9848
Blue Steel Manufacturing;motorcycle;1B9858
Blue Streak Manufacturing LLC;trailer;1B9635
Blue Thunder Custom Motorcycles Inc.;motorcycle;1B9678
BlueFin Trailers;trailer;1H9769
Bluebird Trailer;trailer;4B9180
Bluecar;car;VL4
Bluegrass Industries, Inc;trailer;1B9595
Bluegrass Tank & Equipment Co, Inc;trailer;1B9601
Blueline Manufacturing Company;trailer;1B9668
Blueridge Exotic Transport;trailer;4B9026
Blueridge Trailer;trailer;1B9653
Blueridge Trailers;trailer;1B9882
Bluewater Marine;trailer;4B9345
Bluff City;trailer;1D9887
Blum's Fab & Design;trailer;4B9082
Boathouse Discount Marine dba Captain's Choice Trailers;trailer;4C9268
Boatmate Trailers;trailer;5A7
Bob Baxter Welding, Inc.;trailer;1B9183
Bob Boersma Co.;trailer;1B9542
Bob Gerena Fabricating Inc;trailer;1B9582
Bob's Custom Creations;trailer;1B9919
Bob's Used Cars, Inc. dba Cobra Manufacturing;trailer;1B9338
Bobby's Rule;trailer;1B9806
Bocats;trailer;15R
Bock Industries;trailer;1B9094
Bockmann Fahrzeugwerke GmbH;trailer;WB0
Bodeann Inc;trailer;1B9578
Bodholt Brothers Manufacturing;trailer;1B9251
BodineBuilt;trailer;4B9324
Boggs Steel Fabrication, Inc.;trailer;1B9353
Bohnenkamp's Whitewater Customs;trailer;1B9953
Bohnert Welding;trailer;1B9359
Boice Marine, Inc;trailer;1B9594
Bold Trailer Co.;trailer;4B9392
Bollin Tile Stringer;trailer;1B9086
Bollinger Motors, Inc.;incomplete;7WE
Bolt EV;lowSpeed;4B9377
Bonacassio Lighting;trailer;1Z9689
Bonanza Trailers;trailer;1X7
Bonaparte USA;trailer;4B9192
Bonnell Industries;trailer;1B9943
Bonner Metal & Fabrication, Inc.;trailer;1B9166
Boom Trikes USA;motorcycle;1B9742
Boom Trikes;motorcycle;WBC
Boomer's Trikes;motorcycle;1B9892
Boomerang Marine Trailers;trailer;4S9754
Boondock Campers LLC;trailer;4B9133
Boondocker Trailers;trailer;4B9043
Boot Hill Trailer;trailer;1B9893
Booth Specialty Manufacturing;trailer;1B9706
Bootheel Custom Trailers;trailer;1B9366
Borah;truck;4B9372
Borek Brothers Automotive;trailer;1B9196
Boscher;trailer;3B9021
Boss Equipment Trailer;trailer;16D
Boss Hawg Motorcycles;motorcycle;1B9952
Boss Hoss;motorcycle;1B9285 4B9177
Boss Powersports;motorcycle;1B9787
Boss Products, Inc.;trailer;1B9937
Boss Trailers;trailer;1B9210
Boss-LTG;trailer;1B9829
Boston Motorcycle Company;motorcycle;1E9300
Botero Carts;lowSpeed;4B9309
Botero;lowSpeed;4B9398 4B9399
Boulder Choppers;motorcycle;1B9931
Boulder Electric Vehicle;truck;1B9942
Boulder Electroride;motorcycle;1B9924
Bourbon Trailer;trailer;1K9365
Bourbon Trailers;trailer;1B9956
Bovine Pedicure Industries;trailer;1B9528
Bowe Metal Fabrication & Repair Inc.;trailer;4B9304
Bowie Industries;trailer;1B9887
Bowlus Road Chief|Endless Highways;trailer;4B9034
Bowman Manufacturing Co., Inc.;trailer;1B9486
BoxHouse;trailer;4B9394
Boxes Creek Fabricating & Welding;trailer;1B9859
Boydstun Metal Works;trailer;1B9275
Boylan Signature|Drive (Boylan Golf Cars)|Ultima (Boylan Golf Cars)|Sun Classic (Boylan Golf Cars);lowSpeed;1B9958
Boz Designs / Taylormade Trailers;trailer;1B9835
Braco Trailers;trailer;1B9242
Brad's Welding Shop, LLC;trailer;1B9968
Bradanna;trailer;4B9212
Bradford #1;trailer;4B9172
Bradford Built;trailer;1B9259
Bradley;trailer;1B9038
Brahma;trailer;4B9298
Brain Unlimited;truck;1B9821
Brainard Kilman Drill Company;trailer;1B9064
Brammo;motorcycle;1B9874 51R
Brand M, LLC;trailer;4B9207
Brandt;trailer;2BY
Brandy Industries;trailer;1B9236
Brass Knuckle Choppers;motorcycle;1B9823
Braun Northwest;trailer;1B9982
Braun;trailer;4B9169
Bravo Trailers Inc.;trailer;1B9833
Bravo Trailers;trailer;542
Bravo Zulu;lowSpeed;4C9741
Braxton Creek;trailer;7HF
Braxton Trailers;trailer;4B9084
Bray's Metal Works;trailer;1B9605
Brazier Trailers;trailer;1B9625
Brazos;trailer;4B9054
BrazosIronWorks;trailer;4B9223
Break-A-Way, Inc.;trailer;1B9645
Breakpoint Offroad;trailer;4B9258
Breedlove Motor Works Inc;motorcycle;1B9831
Breeze;lowSpeed;4M9164
Brehmer;trailer;4B9076
Bremark;lowSpeed;4B9378
Brenner Tank|Wabash|Brenner/Beall/Lafayette|Brenner|WABASH TANKS;trailer;10B
Brenon Custom Cycles;motorcycle;4B9202
Brent Industries, Inc.;trailer;1B9141
Brewer Automotive Equipment;trailer;4B9025
Brewer Cote Southwest;trailer;BCA
Brian James Trailers;trailer;SJB
Brians Choppers;motorcycle;1B9819
Brians Welding Service;trailer;1B9263
Bridge City Cycles;motorcycle;4B9058
Bridgewater Steel LLC;trailer;7K1
BrightDrop;truck;5G5
Brimstone Cycles;motorcycle;1B9940
Brindle Products, Inc.;trailer;1L9085
Britton;trailer;1B9134
Broadway Choppers;motorcycle;1B9767
Broadwind Energy;trailer;4B9213
Brockway Mini Homes;trailer;4B9386
Broken Bonz;motorcycle;1B9759
Brokereasier;trailer;4B9383
Bronco Cart;lowSpeed;1L9695
Bronton;trailer;4B9405
Brooks Brothers;trailer;1B9274
Brooks Sales and Engineering, Inc.;trailer;1B9178
Brother's Fleet Service;trailer;1B9256
Brotherhood Cycles;motorcycle;1B9698
Brothers Body and Equipment;trailer;1B9890
Brothers Carts;trailer;4B9287
Brothers Equipment;trailer;1B9941
Brothers Industries Inc.;trailer;1B9187
Brower Equipment Sales;trailer;1B9880
Brown & Hubert Contracting LLC;trailer;4B9241
Brown & Reese Enterprises, Inc.;trailer;1B9664
Brown Industries;trailer;1B9899
Brown's Welding and Steel Inc. dba North Force Mfg.;trailer;4B9160
Brownell Boat Trailers, Inc.;trailer;4B9141
Brownell Hydraulic Trailers Inc;trailer;1B9566
Broyhill;trailer;1B9853
Bruder Expedition;trailer;6K9314
Bruder Trailers;trailer;1D9715
Brumby Iron Horse Cycles;motorcycle;1B9927
Brumley Manufacturing;trailer;1B9993
Brumley's Welding;trailer;4B9092
Brunner's Fabrication, Inc.;trailer;1B9591
Bruno Trailer Co.;trailer;1B9793
Brute Engineering Company, Inc.;trailer;1B9663
Bruton Manufacturing;trailer;1B9817
Brutus;motorcycle;4B9008
Bryant Enterprises, Inc.;trailer;1B9184
Bryant Trailers;trailer;1B9903 4B9162
Brylamon;trailer;1D9867
Bubble Buddy|Transport Buddy|Utility Buddy;lowSpeed;1G9411
Buchanan Welding;trailer;1B9609
Buck Dandy;trailer;4DH
Buckeye Carriage;trailer;1B9665
Buckeye Fire;trailer;4B9015
Buckeye Trailer Mfg. Co.;trailer;1B9575
Buckeye Truck Equipment Inc.;trailer;4B9221
Buckeye;trailer;4B9149
Buckner Trailers;trailer;1B9977
Buckwild;trailer;4B9325
Bud Antle Inc;trailer;1B9079
Buffalo Aluminum Designs;trailer;4B9385
Buffalo Choppers;motorcycle;1B9780
Buffalo Trailer Manufacturing;trailer;4B9098
Buffalo Truck Equipers, Inc;trailer;1B9551
Bug Motors;car;5AC
Bugatti;car;VF9795 ZA9D39
Buick;car;1G4 2G4 3G4 W04
Buick;incomplete;4GL
Buick;multipurpose;3G5 5GA KL4
Buick|Cadillac;multipurpose;LRB
Build 2020;trailer;4C9259
Built By Koch;trailer;4B9020
Built Right;trailer;2B9640
Built Rite Cookers LLC;trailer;4B9161
Built Rite;trailer;1B9123
Built Trailers;trailer;7XJ
Built Wright, LLC;trailer;1B9709
Built-Rite Trailer;trailer;1B9241
Builtware;trailer;4B9359
Builtwright Fabrications & Con.;trailer;1B9356
Bulk Tank International;trailer;3B9007
Bulk Tank International|Wabash|BULK|Progress|WABASH TANKS;trailer;3E1
Bulk Tek Manufacturing;trailer;4B9074
Bull Chassis;trailer;1L9659
Bull Cycles;motorcycle;4B9120
Bull Dawg Trailer|Jobsite Trailer;trailer;1N9354 4B9099
Bull Head Trailers;trailer;1Z9738
Bull Manufacturing LLC;trailer;4B9115
Bull Stout Manufacturing;trailer;1B9864
Bull-Dawg Trailers;trailer;1B9563
Bulldog Carts;lowSpeed;4B9085
Bulldog Steel Fabrication LLC;trailer;4B9137
Bulldog Trailers Inc.;trailer;5PG 7N4
Bulldog;trailer;4B9247
Bulletproof Trailers;trailer;1B9912
Bullhead Steel Fabricators, LLC;trailer;4B9056
Bullmobile Trailers Inc;trailer;1B9555
Bully Brand Trailers;trailer;4B9159
Bumper Bar Products;trailer;1B9646
Bundit;trailer;1B9703
Bunkhouses;trailer;1F9491
Burch Body Works, Inc.;trailer;1B9131
Burch Tank & Truck;trailer;1B9772
Burchland Mfg.;trailer;1B9960
Burdick Bros. Machine & Repair;trailer;1B9240
Burk's Best MFG LLC;trailer;4B9188
Burke Enterprises;trailer;1B9786
Burke's Welding;trailer;1B9534
Burkett's Autorama;trailer;40B
Burlingame Industries, Inc.;trailer;1B9149
Burns Mfg.;trailer;1B9502
Burrell Enterprises;trailer;1B9228
Busby International, Inc.;trailer;1B9298
Bush Lapa;trailer;AF9SZ2
Bushman;trailer;1B9127
Bushtec Products;trailer;1B9939
Bushtee Manufacturing & Sales Inc.;trailer;49K
Bushwakka;trailer;AF9EJ1
Busscar;bus;94M
Butler Trailer Sales;trailer;1B9682
Butte Buildouts;trailer;4B9344
Buttler Built;trailer;1B9426
Buy Enterprise;trailer;4B9083
Buz's Equipment;trailer;4B9208
Bwise Manufacturing;trailer;58C
Bye-Rite Trailer Sales;trailer;5VT 7F3
C & A Trailers LLC;trailer;7T3
C & B TRAILERS MANUFACTURING LLC;trailer;1C9918
C & C Ent. Customs;motorcycle;4C9026
C & C Mfg.;trailer;4C9463
C & C TRAILER & BODY CO., INC.;trailer;4KX
C & C Trailer Manufacturing;trailer;51S
C & C Trailers;trailer;1C9643
C & D Trailers;trailer;1C9596
C & H Manufacturing Inc;trailer;1C9204
C & H Quality Trailer Sales;trailer;5GP
C & H TRAILERS, INC.;trailer;1C9684
C & M Fabrication;trailer;1C9799
C & M Fabrications, Inc;trailer;1C9588
C & M Trailers;trailer;1C9871
C & O Manufacturing;trailer;1C9393
C & P Engineering and Manufacturing;trailer;4C9028
C & S CHOPPERS;motorcycle;1C9989
C & S Farms;trailer;1C9335
C & S TRAILER DEPOT, INC.;trailer;1C9932
C & S Trailer World;trailer;44Z
C & W Enterprises;trailer;1C9534
C & W Trailers;trailer;1C9998
C AND P;trailer;4C9627
C AND R;trailer;7XY
C B Repair & Trailer Maintenance;trailer;4C9366
C F Welding & Mfg Inc;trailer;1C9670
C M MART, INC (PHANTOM TRAILERS);trailer;4P6
C N Power Systems Inc;trailer;1C9567
C Trailers LLC;trailer;4C9595 71P
C W Welding;trailer;4C9202
C and A Motors, LLC;lowSpeed;4C9550
C and C Tooling;trailer;4C9135
C and S Custom Cycles;motorcycle;4C9560
C&B Manufacturing (Hitchdoc)|ZBM|SeedCart|FuelCart;trailer;572
C&B Quality Trailer Works;trailer;4JU
C&C Fluid Power LLC;trailer;4C9535
C&C INDUSTRIES INC.;trailer;1C9099
C&C MANUFACTURING CO;trailer;4C9678
C&M TRAILERS INC;trailer;5VN
C&P Trailer Sales;trailer;1C9786 1C9866
C&R Metalworks;trailer;4C9275
C&W Industries;trailer;4C9180
C&W Manufacturing and Sales Co.;trailer;4C9313
C&W Trailers;trailer;1C9893
C-ALL MFG., INC.;trailer;4C9061
C-C Enterprise;trailer;1C9830
C-Hawk Trailers;trailer;4C9086
C-R CHEETAH RACE CARS;car;1C9519
C-Trail;trailer;1L9201
C.C. Ironworks;trailer;4C9146
C.C. Rider Trailer Co.;trailer;1C9274
C.C.E. TECHNOLOGIES, INC.;trailer;1C9812
C.D. Spectrum Inc.;trailer;41C
C.E. Smith Company;trailer;4KF
C.F.'s Welding Service & Custom Built Trailers;trailer;5SR
C.Gallegos;trailer;3DG
C.H. CUSTOM COACH;trailer;1C9175
C.P.S.;trailer;1B9073
C.R. Warren Manufacturing;trailer;1C9025
C.V. INC;trailer;4HC
C.W. Services;trailer;4C9266
C3 Welding;trailer;4C9474
C4 Welding;trailer;4C9429
CABIN CRAFT INC;trailer;1C9CCA
CABINPRO CONSTRUCTION LLC;trailer;4C9755
CACHE CAMPER MFG. INC;trailer;4C9672
CACI;trailer;4C9688
CAD Industries;trailer;4C9029
CAJUN TRAILER AND FARM MFG.;trailer;1C9671
CAKE;motorcycle;YW2
CAL CENTRAL CATERING TRAILERS;trailer;4C9402
CALAVERAS MFG. INC.;truck;1C9539
CALIFORNIA CONCESSION INNOVATIONS;trailer;4C9618
CALIFORNIA METAL WORKS;trailer;1C9714
CALIFORNIA TINY HOUSE, INC.;trailer;4C9684
CALIFORNO, CORP.;trailer;4C9666
CALTEC LLC;trailer;4C9619
CAM Industries LLC;trailer;4C9720
CAMELOT;car;102
CAMERON AND SONS WELDING;trailer;1C9672
CAMEX;trailer;3P9047 4C9646
CAMI;bus;1C9971
CAMI;motorcycle;4C9179
CAMI;multipurpose;4C9014
CAMPER PRODUCT INC;trailer;1C9956
CAMPWORKS;trailer;4C9615
CAN-AM;motorcycle;2BV 3JB 3JC
CAN-AM;offRoad;2BW
CAN-AM;trailer;2B9124 2BZ
CAN-AM|SPYDER;motorcycle;2BX
CANADIAN LOAD DIVIDER DOLLIES INC. ("CLDD");trailer;2C9318
CARDEL;trailer;3T9138
CARDINAL TRAILER;trailer;4C9558
CAREDI;trailer;3A9209
CARGO CRAFT ,INC.;trailer;4D6
CARLIN MANUFACTURING, INC.;trailer;1C9668
CARLSONS;trailer;4C9705
CARMONA PRESTIGE HOMES;trailer;4C9654
CAROLINA CARRIAGE;lowSpeed;4C9617
CAROLINA CLASSIC;lowSpeed;4R9017
CARRANZA TRAILERS;trailer;3H9015
CARRIER SYSTEMS, LLC;trailer;4C9466
CARRIER TRANSPORTS, INC;trailer;1C9436
CART-AWAY CONCRETE;trailer;4MF
CARTER BROTHERS MFG. CO. INC;lowSpeed;4EG
CARTER'S FABRICATION & DESIGN CO;motorcycle;1C9921
CARY CART COMPANY;lowSpeed;4C9335
CAWLEY CREEK TRAILER;trailer;4C9704
CAWLEY CREEK;trailer;4C9636
CAZGIRCAZGIR-TOCCAZGIR CRYOGENICS;trailer;NP9176
CC CYCLES;motorcycle;1C9880
CC LSV;lowSpeed;4C9639
CC Tiny;trailer;4C9602
CC Trikes & Custom Bikes;motorcycle;4C9065
CC WELDING & SANDBLASTING SERVICES LLC;trailer;4C9711
CCG Corporation;trailer;43A
CD PMF|US PMF|US MHF;trailer;2M9209
CDF Trailers;trailer;1C9857
CDH Industries;trailer;1F9471
CDK Mobile Systems, Inc.;trailer;4C9167
CDM;trailer;4C9309
CDS Corp.;trailer;4C9051
CECO Equipment Inc.;trailer;1C9066
CEI Equipment Company, Inc.;trailer;1C9257
CELLTECH TRAILERS;trailer;4C9669 7XL 7XX
CELLTECH;trailer;7UT
CEMENTECH;trailer;1C9195
CENNTRO;incomplete;7ZD
CENNTRO;lowSpeed;7H8
CENNTRO;truck;7MW
CENTER CREEK TEARDROPS;trailer;4C9607
CENTER LINE FABRICATORS, INC;trailer;1C9443
CENTEX SMOKERS;trailer;4C9634
CENTINELA STATE PRISON;trailer;1C9660
CENTRAL PURCHASING;trailer;Y69001
CENTRAL TANK OF OKLAHOMA, INC.;trailer;1C9942
CENTREVILLE TAG-A-LONG TRAILERS;trailer;1C9193 5JV
CENTURION;trailer;5D6
CERR-TEX TRAILERS;trailer;4C9632
CET Trailers;trailer;4C9012
CFT Trailers|CFT ECO2;trailer;2R9699
CFT;trailer;4C9631
CGM Fabrications;trailer;1C9764
CGS Premier;trailer;4C9356
CH TRAILER COMPANY;trailer;4C9430
CHANDLER CUSTOM CYCLES;motorcycle;4C9059
CHANGSHU LIGHT MOTORCYCLE FACTORY|ZHEJIANG LUYUAN ELECTRIC VEHICLE / LUYUAN|LYVA|gio|hmp;motorcycle;LFY
CHAPARRAL TRAILERS OF IOWA;trailer;1N9079
CHAR-KAN SALES;trailer;1C9593
CHARGE RIGS;trailer;4C9723
CHARLESTON MARINE CONTAINERS;trailer;5D7
CHAVEZ;trailer;4C9591
CHEETAH CHASSIS;trailer;5EF
CHEMGUARD;trailer;1C9917
CHIEF TRANSPORTATION PRODUCTS;trailer;1C9577
CHITE;motorcycle;HL5
CHOCTAW TRAILERS;trailer;1C9967
CHONGQUING DAJIANG MOTORCYCLES;motorcycle;L1P
CHOPPER ALLEY LLC;motorcycle;4C9110
CHOPPERHEAD ROAD;motorcycle;1C9889
CHRISMAN CORPORATION;motorcycle;1C9648
CHRISTIANSEN WELDING & MACHINE, INC.;trailer;1C9962
CHRISTIANSON SYSTEMS;trailer;1C9987
CICERO BROTHERS;trailer;4C9638
CIF Industries, INC;trailer;4C9345
CIMC REEFER TRAILER,INC;trailer;527
CIMC VEHICLES GROUP CO;trailer;LJR
CIMC;trailer;57V
CINCO ESTRELLAS MARQUEZ TRAILERS;trailer;3H9023
CIRCLE A;trailer;4C9582
CIRCLE B TRAILERS;trailer;4C9751
CIRCLE CITY CHOPPERS;motorcycle;1C9959
CIRCLE D TRAILERS;trailer;1C9946
CIRCLE H TRAILERS;trailer;1C9759
CIRCLE J TRAILERS;trailer;51P
CIRCLE R TRAILER MANUFACTURING;trailer;1C9780
CIRCLE W TRAILER MFG INC;trailer;1C9298
CIRCLE W TRAILERS;trailer;1C9140
CIRCUS CITY CUSTOM CYCLES;motorcycle;4C9082
CIS;trailer;4A9113
CIXI KINGRING MOTORCYCLE CO;motorcycle;LJ5
CJ CARGO INC;trailer;1C9477
CJ'S TRAILERS;trailer;1C9525
CJ;trailer;1C9056
CJAY TRAILERS INC.;trailer;2JA
CJC CUSTOMS;motorcycle;4C9696
CJZ Custom;trailer;1H9844
CK POWER;trailer;4C9247
CK TRAILERS;trailer;4C9442
CL FAB;trailer;4C9721
CL WHIGHAM|BEST BUILT;trailer;1B9945
CLACKACRAFT DRIFT;trailer;4C9027
CLARK TRAILER SERVICE;trailer;1CD
CLARKS WELDING;trailer;4C9053
CLASICA LLC;trailer;4C9748
CLASSIC DESIGN TRAILERS;trailer;1A9860
CLASSIC MC;motorcycle;1C9960
CLASSIC MOTORCYCLES & SIDECARS;motorcycle;1C9710 5F0
CLASSIC ROADSTERS;car;4CR
CLASSIC TRAILERS SD;trailer;4C9350
CLASSIC TRAILERS, INC;trailer;4K6
CLASSIC TRAILERS;trailer;1C9718
CLAY'S TRAILER SALES;trailer;4C9253 55J
CLC;motorcycle;4C9183
CLEAN - TECH;lowSpeed;4C9030
CLEAR CUT FABRICATION;trailer;4C9233
CLEARBLAST;trailer;4C9574
CLEARSPRING CONVERSIONS, INC.;trailer;1C9996
CLEASBY CONVEYORS;trailer;4C9162
CLEVELAND CYCLEWERKS;motorcycle;4C9227 58F
CLEVELAND MOTORCYCLE MANUFACTURING CO;motorcycle;1C9655
CLEVELAND T-TRIKE MANUFACTURING, INC.;motorcycle;1C9870 1C9920
CLIFF'S WELDING SERVICE, LLC;trailer;1C9912
CLUB CAR PRECEDENT|STCC;lowSpeed;1Z9612
CLW9021XLG;trailer;LA9CLW
CM TRAILERS;trailer;4C9662
CM&W;trailer;4C9156
CM;trailer;49T
CMD POWERSYSTEMS;trailer;4C9107
CMG Custom Trailers, Inc.;trailer;4C9446
CMI TEREX;trailer;1C9895
CMI;trailer;4MJ
CMMC Machine, Inc.;trailer;1C9817
CMP;trailer;4C9583
CMS WELDING;trailer;1C9778
CMW;trailer;1C9470
CNJ;trailer;4C9679
COACHWORKS1260 LLC;trailer;4C9706
COAL REGION TRAILERS;trailer;7T7
COAST 2 COAST CHOPPERS;motorcycle;1C9973
COASTAL CAROLINA GOLF CARTS / ICON;lowSpeed;4C9623
COASTAL INDUSTRIES;trailer;4C9109
COASTAL PRODUCTION SYSTEMS;trailer;4C9387
COASTLINE MANUFACTURING;motorcycle;4C9056
COASTLINE TRAILER MFG;trailer;555
COASTLINE TRAILER;trailer;4C9013
COBRA INDUSTRIES LLC;trailer;4C9629
COBRA MOTORHOMES & TRAILERS, INC.;trailer;1C9692
COFFEE CREEK MFG LLC;trailer;4C9572
COFFEY MFG;trailer;4C9045
COHEN METALS GROUP;trailer;4C9319
COLE CUSTOMS;motorcycle;4C9143
COLE STEEL;trailer;1C9664
COLE'S MASTER;trailer;4C9670
COLEMAN CUSTOM CHOPPERS;motorcycle;1C9993
COLLA TRAILERS;trailer;4C9096
COLLIERS CUSTOM CYCLES;motorcycle;4C9123
COLUMBIA INDUSTRIES;trailer;4C9329
COLUMBIA NORTHWEST;trailer;1C9237
COLUMBIA NORTHWEST|Aliner|Somerset;trailer;7G5
COM-FAB INC.;trailer;1C9709
COMERCIO Y FABRICACION EAGLEMEX SA DE CV;trailer;3C9262
COMFORT CAMPER;trailer;4C9287
COMFORTS OF HOME SERVICES;trailer;4C9081
COMMERCIAL TRAILER;trailer;4C9274
COMMON SENSE COTTON SYSTEMS;trailer;4C9036
COMPACT CONSTRUCTION;trailer;4C9276
COMPAIR USA;trailer;4C9112
COMPANION TRAILERS;trailer;4C9095
COMPASS NORTH;trailer;4C9211
COMPETITION BODYWORKS;trailer;4C9384
COMPLETE FLEET SERVICES;trailer;4C9197
COMPLIANCE ASSURANCE ASSOCIATES;trailer;4C9127
COMPREHENSIVE COMMUNICATION SERVICES;trailer;4C9386
CON-WAY MANUFACTURING;trailer;1RZ
CONCAR;trailer;3C9127
CONCEPT PRODUCTS;trailer;4C9049
CONCHO EQUIPMENT & SERVICES;trailer;4C9702
CONCHO;lowSpeed;4C9581
CONDESSA;trailer;4C9625
CONDUX INTERNATIONAL;trailer;1C9032
CONESTOGA WAGON COMPANY, LLC;trailer;4C9594
CONLEY FABRICATION;trailer;4C9255
CONSTRUCTION TRAILER SPECIALISTS;trailer;1C9770 5TU
CONTEMPORARY CLASSIC CARS (CCC);car;58M
CONTINENTAL BIOMASS INDUSTRIES;trailer;4C9237
CONTRACT WELDING AND FABRICATING;trailer;4C9231
CONTRACTORS SPECIALTIES COMPANY/WATER WORKS;trailer;1C9697
CONTREE SPRAYER AND EQUIPMENT;trailer;4C9067
CONWAY AXLE;trailer;4C9724
COOK COUNTY WELDING & MACHINE;trailer;4C9566
COOKSHACK;trailer;4C9193
COOL CARRIERS CUSTOM TRAILERS;trailer;1C9702
COOL CITY CUSTOMS;motorcycle;4C9160
COPPER STATE CYCLES;motorcycle;1C9975
COPY CATT TRAILERS;trailer;4C9244
CORPUS TRAILERS;trailer;3C9115 3F5
CORTES;trailer;4M9181
CORVEL FOOD TRAILERS;trailer;3R9225
COSMI;trailer;3C9248
COTTRELL;trailer;1C9148 5E0
COUGER MANUFACTURING;trailer;4C9664
COUNTRY BOY MFG.;trailer;1C9191
COUNTY LINE TRAILER CO.;trailer;1C9688
COWBOY COACHES;trailer;1C9026 1C9510
COWBOY TRADING COMPANY INC;motorcycle;1C9980
COWELL BUILT TRAILERS|ARCANE TRAILERS;trailer;4C9671
COWELL CUSTOM TRAILERS;trailer;1C9530
CP Industries, Inc.;trailer;1C9705
CPAT Distribution, Inc.;trailer;4C9372
CPI;motorcycle;RFT
CPS Trailer Company;trailer;1C9389 4Z4
CR SPECIALTY MANUFACTURING;trailer;1C9665
CRAFTSMEN INDUSTRIES, INC.;trailer;1C9691
CRANFORD RADIATOR INC.;trailer;1C9955
CRATEBOX;trailer;4C9667
CRAZY MONKEY FOOD TRAILERS;trailer;3J9095
CRC Cemetery Services;trailer;1K9311
CREATION DESIGN;trailer;1C9211
CREATIVE HOT RODS;motorcycle;1C9965
CREEK HILL WELDING;trailer;1C9627
CRESCENT MANUFACTURING;trailer;4C9124
CRISMON MOBILE CLASSICS;bus;1C9316
CROFT TRAILER SUPPLY;trailer;1C9685
CROMWELL;trailer;1C9428
CROSS ROADS;trailer;1J9519
CROSSHAIR;trailer;4C9714
CROWD PLEASERS, INC;trailer;1C9447
CRP Racing;motorcycle;ZA9K49
CRUCIAL, INC;trailer;4C9686
CRUISERS MFG, INC (CMI);motorcycle;5TC
CRUX EXPEDITION TRAILERS;trailer;1E9594
CRYENCO, INC.;trailer;1C9452
CS&P TECHNOLOGIES;trailer;4C9571
CSC TRAILERS, LLC;trailer;4C9648
CSE Trailers;trailer;4C9673
CSIRIUS;trailer;4C9641
CSS;trailer;4C9746
CT Coachworks;trailer;4C9258
CT Fabrication;trailer;4C9158
CT&T America;lowSpeed;KLP
CTJ Trailers;trailer;4C9378
CTM Customs;motorcycle;4C9169
CTM;trailer;1C9236
CTS Trailers;trailer;4C9660
CUBE MANUFACTURING;trailer;1C9635
CUBE SERIES RV;trailer;4C9616
CUSTOM AIRBOAT TRAILERS;trailer;4A9053
CUSTOM BUILT AG. INDUSTRIES LTD.;trailer;2C9081
CUSTOM MOBILE SAUNA;trailer;4C9218
CUSTOM TANK TECHNOLOGY;trailer;1C9699
CUSTOM TRIKES, INC.;motorcycle;1A9158
CUSTOM TRIKES, INC.;trailer;1A9133
CUSTOM TRUCK BODY & EQUIPMENT, INC.;trailer;4C9585
CUSTOM UPFITS;trailer;4C9465
CVR;trailer;4C9606
CW Welding and Fabrication, LLC;trailer;4C9022 5RF
CX Automotive;car;1C9291
CYCLE CONCEPTS INC.;motorcycle;1C9968
CYGNUS MANUFACTURING COMPANY (CMC);trailer;1C9929
CYLTEX;trailer;4C9611
CYNERGY CARGO2 LLC;trailer;7NH
CZ Engineering, Inc.;trailer;4CZ
Cabins in the Mountains;trailer;1C9CTM
Cable Pulling Equipment Inc;trailer;1C9784
Cactus Metal Works;trailer;1C9536
Cadillac;car;1G6 2G6 LRE LSG
Cadillac;incomplete;1GE 2GE
Cadillac;multipurpose;1GY 3GY
Cadillac;truck;3GG
Cadillac|Opel;car;W06
Cajas y Semiremolques Blatz;trailer;3J9049
Cajun Fab;trailer;4C9545
Cajun Gear Inc;trailer;410
Cajun Machine & Welding, Inc.;trailer;1C9266
Cajun Trailers & Fabrication Inc.;trailer;1C9398
Cal-Tex Trailers;trailer;4C9546
Cal-Trailer Mfg;trailer;1C9814
CalMotors;car;4C9034
Calcross;trailer;3C9143
Calder Brothers;trailer;4C9229
Calhome;trailer;4C9174
Cali Concession Trailers;trailer;4C9740
Cali Custom Trailers;trailer;4C9497
Caliber Boat Trailers;trailer;1C9957
Calico Trailer;trailer;1C9326 1C9986 4GA
California Custom Concession Trailers LLC;trailer;4C9655
California Live Floors;trailer;1C9768
California Motorcycle Company (CMC);motorcycle;1C9587
California Performance Iron;motorcycle;4C9021
California Scooter;motorcycle;52G
California Sidecar;trailer;1C9189
California Solution Trailers LLC;trailer;4C9695
California Trailer Works;trailer;4C9215
California's Custom Concession Trailers;trailer;4C9502
California;multipurpose;1H9610
Calinox;trailer;3E9073
Callahan Custom Choppers;motorcycle;4C9103
Calmarc Cabs;trailer;4C9404
Calnan Enterprises;trailer;1G9508
Cam Superline;trailer;5JP 5ZC
Cam Superline|Formula Trailers|H & H Trailers|Novae Trailers|Sure-Trac|TNT Trailers|Mirage Trailers|Tailgater Trailers|Trailerman Trailers|ITI Cargo Trailers|Midsota Trailers|Look Trailers|Commander Trailers|Pace Trailers|Cargo Express Trailers|Everlite Trailers|Compass Trailers|Impact Trailers|Punch Trailers;trailer;5JW
Cam-Concept;trailer;2C9207
Camits Industries, Inc.;trailer;1T9207
Camp N Boat;trailer;1C9820
Camp-Let;trailer;UHL
Camp365;trailer;4A9020
Camp;trailer;40K
Campa International;trailer;4C9196
Campagna;motorcycle;2C9145
Campbell & Kelly Inc.;trailer;1C9576
Campbell Supply Co.;trailer;4C9296
Camper Exchange;trailer;1C9503
Campers Choice;trailer;4C9043
Campfire Homes;trailer;4C9576
Camppad;trailer;4C9659
Canada Trailers Manufacturing;trailer;2CP
Canadian Electric Vehicles;lowSpeed;2C9197
Canage Custom Trailers;trailer;4C9397
Canajoharie Customs;trailer;1D9486 4C9047
Cancade Company Limited;trailer;2C9086
Cannondale Corporation;motorcycle;5B6
Canoetote;trailer;1S9393
Canoo;multipurpose;7TN
Canoo;truck;7WT
Canyon Trailers;trailer;1T9718
Canyon Trailer|Wonder Camper;trailer;4C9698
CanyonLand Coach;trailer;4C9621
Capacity Trucks;incomplete;1C9334
Capacity Trucks;trailer;4C9260
Capacity Trucks;truck;4LM
Capco;trailer;1C9839
Cape Fear Manufacturing, LLC;trailer;1C9794
Capital Automotive;motorcycle;4C9271
Capital Industrial;trailer;1C9997
Capital Industrial|Olympic;trailer;1C9879
Capital Pump & Equipment;trailer;4C9381
Capital Trailer|CT&E, LLC;trailer;4C9368
Capitol Packaging;trailer;1C9460
Capone;motorcycle;4C9305
Capstone Commerce;trailer;4C9100
Capstone;trailer;4C9749 7JF
Car Mate Trailers;trailer;5A3
Car Replica Trailers;trailer;1W9566 4C9200
Car Twin Trailers Inc;trailer;1C9819
Car*Mate Trailers;trailer;4PK
Car-Tex Trailer Company Inc.;trailer;4C9118
Carapace Campers;trailer;4C9579
Carbo Tech, Inc;trailer;1C9795
Carbodies;car;SCR
Cardale Industries;trailer;4C9281
Carder's Custom Cycles;motorcycle;1C9902
Cardinal;trailer;4C9328
Care Ind;trailer;2C9169
Care Industries Ltd;truck;2C9184
Carefree Custom Cycles;motorcycle;1C9750
Caretta, LLC;trailer;4C9522
Carga Facil;trailer;3C9116
Cargo America;trailer;5LL
Cargo Masters Trailer Mfg & Sales;trailer;4C9552
Cargo Plus;trailer;467
Cargo Pro, Inc;trailer;1C9776
Cargo South;trailer;5LB
Cargo Trailer Sales;trailer;4C9385
Cargo United, LLC;trailer;4C9651 7ZY
Cargo-Liner Inc;trailer;1C9828
Caribean;trailer;4C9078
Carisma Trailers;trailer;4C9733
Carlton Professional Tree Equipment;trailer;1J9167
Carmex;trailer;3A9019 3PT
Carnai Trailers Inc.;trailer;5FM
Carolina Boats & Cars;trailer;4C9019 CBC
Carolina Choppers;motorcycle;4C9003
Carolina Custom Mfg.;trailer;1C9392
Carolina Custom Products;motorcycle;1C9891
Carolina Custom Products;trailer;4C9257
Carolina Equipment & Supply;trailer;4C9092
Carolina Equipment Sales, Inc.;trailer;1C9829
Carolina Growler;trailer;4C9145
Carolina Hitch & Truck;trailer;4C9214
Carolina Running Gear (Tri-State Industries);trailer;1T9354
Carolina Running Gear;trailer;11L
Carolina Services;trailer;4C9002
Carolina Steelworks, LLC;trailer;4C9697
Carolina Trailers & Equipment;trailer;1C9803
Carolina Trailers Direct, LLC;trailer;4C9232
Carolina Trikes & Minis;motorcycle;4C9062
Carriage;trailer;13T 16F 16S
Carrier Trailer Mfg.;trailer;1C9442
Carrocerias Ayats;bus;VS9031
Carrocerias Fehr;trailer;3J9001
Carrocerias Gallegos;trailer;3C9039
Carrocerias de Lucio;trailer;3BY
Carron Truck Repair LTD;trailer;1C9864
Carry-On Trailer;trailer;4YM
Carson Trailer;trailer;4HX
Carson's Trailer Manufacturing;trailer;4C9509
Cart Company;lowSpeed;4C9113
Cart Haulers|Construction Haulers|Nursery Haulers;lowSpeed;1Z9731
Cart Kings;lowSpeed;4C9494
Cart Masters Inc.;trailer;1G9134
Carter Trailers;trailer;4C9505
Carts Unlimited;lowSpeed;4C9410
Cartservices;trailer;4C9242
Cary Faas Racing dba Cfrinc;trailer;4C9256
Cascade Custom Manufacturing Inc.;trailer;1C9673
Cascade General Inc;trailer;1C9031
Cascade Trailer & Truck;trailer;1C9911
Cascadian Co;trailer;1C9533
Cascon Transportation Equipment;trailer;1C9992
Casinjac;trailer;4C9322
Casita Enterprises, Inc.;trailer;1C9213
Casper's Carts;lowSpeed;4C9477
Casper's Carts;trailer;4C9478
Castle Motorcycle;motorcycle;1C9560
Castlerock Motorcycles;motorcycle;4C9128
Cat Trailers;trailer;1C9391
Cata - Marine;trailer;4C9170
Catalina Marina;trailer;18F
Catamaran Cruisers;trailer;1C9826
Caterpillar|Yamaha|JLG|BRP|Cushman|Arctic Cat|Tracker|White label - other;offRoad;4UF
Cato Customs;trailer;1C9043
Catolac;trailer;1C9232 1C9293
Cattle Country Equipment;trailer;4C9175
Cavalier - VC|Cargo - VC|Monarch - VC;trailer;4C9514
Cazzani Custom Cycles;motorcycle;1C9924
Cecza;trailer;3C9164
Cedar Crest Park Homes Inc;trailer;1C9798
Cedar Ridge;trailer;4C9589
Cee-Jay Tool Company;trailer;4C9204
Cellxion;trailer;1C9775
Celtic;trailer;4C9661
CenTex;trailer;5RH
Centauro;trailer;3T9200
Centech Specialty Vehicles;trailer;LA9ATC
Centerfold;trailer;1P9660
Central Alabama Trailer & Truck Equipment;trailer;1C9033
Central Florida Boat Trailers;trailer;4C9537
Central Florida Choppers;motorcycle;4C9064
Central Florida Trailers Sales, Inc.;trailer;1C9961
Central MS Custom Built Trailers;trailer;4C9251
Central Montana Panels;trailer;1C9933
Central Ohio Fabrication;trailer;4C9245
Central Parts Welding, LLC;trailer;1C9837
Central Power Systems and Services;trailer;4C9485
Central Star Manufacturing;trailer;4C9201
Central Trailer Corp;trailer;5CN
Centralia Machine & Fab;trailer;4C9194
Century Built;trailer;4C9437
Century Metal Products;trailer;1C9385
Century Products Co.;trailer;1S9202
Century Tank & Trailer;trailer;4C9289
Century Trailer Company;trailer;1C9207
Cerberus Trikes;motorcycle;4C9120
Cerda Industries;trailer;4C9284
Certified Advanced Technologies, Inc;trailer;1C9624
Chad Fuller Construction, Inc.;trailer;4C9066
Chahta Enterprise Metal Fabrication;trailer;4C9363
Chairiot Mobility;lowSpeed;57L
Chalet RV Manufacturing;trailer;1C9466
Chalet RV;trailer;1C9725
Challenger Motorcycles;motorcycle;4C9419
Challenger Trailer;trailer;AAW
Challenger Trailers;trailer;4C9087
Chameleon Transportation Systems Inc;trailer;2C9155
Champ;motorcycle;LTE
Champagne;trailer;1C9235
Champion (CT INDUSTRIES LLC);trailer;4C9665
Champion Bridge Company;trailer;4C9346
Champion Home Builders Co|Champion Home Builders Inc.;trailer;1C9324
Champion Manufacturing Inc;trailer;1C9272
Champion Telecom;trailer;57D
Champion Trailer Company;trailer;1C9790
Champion Trailer Works;trailer;4C9044
Champion Trailer;trailer;4C9499
Champion Trike;motorcycle;4C9207
Champion;trailer;1T9079
Chance Coach;bus;1C9535
Chance Coach|Chance Rides;trailer;1C9275
Chance Trailer Manufacturing & Sales;trailer;4C9076
Chancey;trailer;1C9265
Chandler Mfg., Inc;trailer;1C9789
Chandler Originals;motorcycle;4C9041
Chanje;multipurpose;LA9HZG
Chanje;truck;LZ9HZG
Chaos Metal Worxs;trailer;4T9325
Chapman Custom Manufacturing;trailer;4C9394
Chapman Enterprise, LLC.;trailer;1C9951
CharacterCarts;lowSpeed;4C9658
Chariot Eagle West;trailer;1C9CEW
Chariot Manufacturing;trailer;1C9158
Charles Blass Welding, LLC;trailer;4C9303
Charleston Trailer;trailer;4C9396
Charlotte County Custom Cycles, Inc.;motorcycle;4C9073
Charlotte Custom Cycles, LLC;motorcycle;4C9023
Charmac Trailers;trailer;1C9216 4RY
Charmac;trailer;710
Chart, Inc.;trailer;1C9792
Chase Trailers, LLC;trailer;5YE
Chassis King;trailer;1C9681
Chatham Enterprises;trailer;1C9801
Checker;car;1CM
Cheetah Trikes;motorcycle;1J9492 4C9018
Cherokee Manufacturing Co.;trailer;1C9005
Chessline, Inc.;trailer;40N
Chester Built Trailers;trailer;4C9317
Chester County Customs, LLC;motorcycle;4C9054
Cheval Liberte;trailer;VKD
Chevrolet;bus;1GA 2GA
Chevrolet;car;1G1 2G1 3G1 4G1 4G3 6G1 6G3 KL1 KL8
Chevrolet;incomplete;1GB 2GB 3GB 4KB J8B
Chevrolet;multipurpose;1GN 2G8 2GN 3GM 3GN 4W1 KL7
Chevrolet;truck;1GC 2GC 3GC J8Z
Chevrolet|American Motors;multipurpose;2CC
Chevrolet|BrightDrop;truck;2G5
Chevrolet|GMC|Isuzu;incomplete;54D
Chevrolet|GMC|Isuzu|Spartan Motors Chassis|Spartan Motors|Spartan RV Chassis;incomplete;4VZ
Chevrolet|Geo;car;1Y1 2C1 J81 JG1
Chevrolet|Geo;multipurpose;2CN
Chevrolet|Hino|Isuzu;incomplete;JAL
Chevrolet|Isuzu;incomplete;722
Chevrolet|Navistar;incomplete;1HA
Chevrolet|Navistar|Caterpillar|IC Bus|Workhorse|International|GM;incomplete;1HT 5WE
Chevrolet|Nissan;truck;JN6
Chevrolet|Nissan|Infiniti;truck;3N6
Chica Custom Cycles;motorcycle;1C9680
Chief Fire;trailer;4C9475
Chilton Manufacturing Corp.;trailer;14D
Chilton Trailers;trailer;7SN
Chimera Kustom Carts;lowSpeed;4C9338
Chimera Kustom Choppers;motorcycle;4C9340
Chin Yuan Chi Casting Corp;trailer;LLE
China Baotian Motorcycle;motorcycle;LPY LZP
China Off-Road Products, Inc.;trailer;5XK
China Taishan Group;motorcycle;LT8
Chinook;trailer;7KX
Choice Trailers Manufacturing;trailer;1C9883
Chongqing Hi-Bird Motorcycle;motorcycle;LSR
Chongqing Huansong Industries;motorcycle;LWG
Chongqing Kaier Motorcycle;motorcycle;LYE
Chongqing Rato;motorcycle;LRP
Chongqing Zongshen Automobile Industry|Electra Meccanica Vehicles Corp.|Zongshen Industrial Group Co., LTD.|Chongqing Zongshen Automotive Industry Co., Ltd.;motorcycle;LZS
Chop Boyz;motorcycle;4C9516
Chop Shop Customs;motorcycle;4C9083
Chop Shop;motorcycle;4T9139
Chopper City;motorcycle;4C9006
Chopper Designs;motorcycle;1C9969
Chopper Kings LLC;motorcycle;1C9974
Chopper Nation, INC;motorcycle;1C9943
Chopper Works Cycles;motorcycle;4C9068
Chopper Works Performance Motorcycles;motorcycle;1C9856
Choppers East;motorcycle;4C9042
Choppers Only;motorcycle;1C9999
Chops and Bobbers, LLC;motorcycle;4C9151
Christen Brothers, INC;trailer;4C9072
Christini AWD;motorcycle;4C9272
Chronic Choppers;motorcycle;1C9854
Chrysler;bus;1C5 2B5 2C5 3C5
Chrysler;car;2A3 4C3 ZC2
Chrysler;incomplete;1A2 1A6 1C2 2A2 2A6 3A2 3A6 3C2
Chrysler;multipurpose;1A4 1A8 1C8 2A4 2A8 2C8 2CA 3A4 3A8 3C8 3CA
Chrysler;truck;1A3 1A7 2A7 3A3 3A7
Chuck Wagon Industries;trailer;1C9030
Chucks Wagons;trailer;4C9364
Churchill Holdings, Inc;trailer;4C9136
Churchill Manufacturing;trailer;4C9534
Chuy's C&5 Trailers;trailer;4C9102 7N3
Cikira RV, LLC;trailer;4C9032
Cimarron Trailers, INC.;trailer;5PA
Cirbin Inc.;motorcycle;2C9201
Circle 8;trailer;4C9609
Circle C;trailer;4C9744
Circle G Trailers;trailer;1C9578
Circle H Trailer Company;trailer;493
Circle J;trailer;1WZ
Circle L;trailer;4C9612
Circle M Trailers;trailer;1C9363
Circle M;trailer;1C9364
Circle N Trailers;trailer;4C9406
Circle R Trailers;trailer;4C9420
Circle TM Trailers;trailer;4C9438
CitiView;trailer;4A9268
City Trailers;trailer;11N
City-el;motorcycle;UH5
Clackamas Body and Equipment;trailer;1C9069
Clarion Motors Corp.;trailer;4A5
Clark Trailers;trailer;1C9059
Class Trailer Manufacturing;trailer;1C9301
Classic Acquisitions LLC;trailer;1C9811
Classic Golf Cart Company, Inc;lowSpeed;1C9777
Classic Legends;motorcycle;MZD
Classic Motor Works;motorcycle;1C9773
Classic Sports Cars;car;1C9369
Classic Tows;trailer;1C9747 1C9748
Classic Trolley;bus;1C9742
Classic Welding;trailer;4C4
Classy Chassis Campers;trailer;4C9448
Claypoole Specialties;trailer;1C9399
Clayton Tiny Homes;trailer;4C9432
Clegg Industries;trailer;4C9674
Clement Industries;trailer;5C2
Clenet Coachworks;car;16C
Clenet;car;1C9396
Cliff's Welding Service;trailer;1C9873
Clifton;trailer;4C9593
Cloud 9 Trailers;trailer;4C9518
Club Car;lowSpeed;52M 5J5
Club Car|Yamaha|ATLAS|EZ GO|Icon|VIVID EV|GORILLA|VENOM|Stingray;lowSpeed;4C9701
Club Car|Yamaha|EZ GO;lowSpeed;1B9642 4T9198
Club Car|Yamaha|EZ GO|MESLA;lowSpeed;1M9875
Club Car|Yamaha|EZ GO|Universal|Navitis;lowSpeed;7VH
Club Car|Yamaha|Riverside Cruiser|EZ GO;lowSpeed;1R9783
Club Car|Yamaha|Star EV|GCJ;lowSpeed;1G9544
CnC TRAILERS FABRICATION;trailer;4C9203
Coachcraft Technologies, LLC;trailer;1C9746
Coachmen;trailer;1TC
Coachworks;bus;4C9153
Coachworks;incomplete;4C9154
Coachworks;multipurpose;4C9152
Coahuila;trailer;4T9369
Coal Mountain;trailer;7LH
Coala;lowSpeed;7ZW
Coast 2 Coast;trailer;7V1
Coast Autonomous;bus;4C9492
Coast Autonomous;lowSpeed;4C9501
Coast Container Corporation;trailer;1C9331
Coast;trailer;1C9138
Coastal Car;lowSpeed;4C9549
Coastal Metal Fab, Inc.;trailer;1C9821
Coastal Trailers;trailer;4C9500
Coastline LSV;lowSpeed;4B9391
Coastline Power Solutions;trailer;4C9600
Coastline Trailers;trailer;1R9235
Cobra Cars;car;1C9453
Cobra Industries;trailer;1CA
Cobra MFG;trailer;1C9540
Cobra Racing Products Inc;trailer;1C9781
Coburn Equipment & Repairs;trailer;1C9304
Cochise Custom Cycles;motorcycle;4C9079
Coda;car;53G
Coffeeville Trailer Manufacturing, Inc.;trailer;1C9268
Coker Enterprises;trailer;1C9227
Coleman;trailer;4CS
Coleman|Outback|Colorado|Keystone|Alpine|Arcadia|Aspen Trail|Astoria|Avalanche|Bullet|Cameo|Carbon|Cougar|Cruiser|Hampton|Hideout|Impact|Kodiak|Longhorn|Montana|Passport|Redwood|Residence|Retreat|Springdale|Sunset Trail|Texan|Volante|Voltage|Yukon|Zinger|Keystone/Atlas|Keystone/Raptor|Keystone/Eddie Bauer|Fun Time|Keystone/Sprinter|Reign|Sprout|Fuzion|Keystone/Denali|Walkabout;trailer;4YD
Colfax Trailer & Repair, LLC;trailer;4C9099
Collin-Arndt Trailer Manufacturing Inc;trailer;1C9058
Collins Trailers;trailer;1C9793
Collins Welding;trailer;4C9147
Collins;truck;1C9251
Colorado Backcountry Trailers, LLC;trailer;4C9520
Colorado Custom Center, Inc.;trailer;1C9822
Colorado Teardrop Trailers;trailer;4C9398
Colorado;trailer;4CC
Colt Trailer Mfg. Co.;trailer;1C9480
Columbia Basin Trailers;trailer;1D9737
Colvin Motorcycle Company;motorcycle;4C9422
Comanche Trailers;trailer;1C9287
Combat Support Products;trailer;4C9379
Combs Trailer Manufacturing;trailer;1C9898
Comfort Hoof Care;trailer;4C9726
Comfort Station;trailer;4M9040
Commander SCRV;trailer;4C9131
Commercial Manufacturing & Industrial, Co.;trailer;5GY
Commercial Mobile Systems;trailer;1C9ACA
Commercial Structures;trailer;1C9599
Commercial Vehicles CV;trailer;4B2
Commodore Homes of Indiana;trailer;1C9520
Commodore Trailers;trailer;59L
Communications Vehicle Service;trailer;4C9533
Compaks;trailer;R1V
Compaks|OBI|Conqueror|DST;trailer;7PH
Companion Trailer Company;trailer;1C9086
Compass Point Trailers;trailer;4C9653
Compass;trailer;7ZP
Competition Trailers;trailer;1C9473
Complete Dewatering;trailer;4C9559
Complete Trailer Solutions;trailer;4C9728
Comptank;trailer;2C9075 4C9690
Computer Designed Chassis Inc.;incomplete;48L
ConTec;trailer;1C9796
Conception Metavic;trailer;2M9116
Concession Corp.;trailer;1P9809
Concho Choppers;motorcycle;4C9358
Concord Road Equipment, Mfg.;trailer;1C9040 4B9402
Condor;trailer;4C9213
Confederate;motorcycle;1C9908
Confederate|Combat;motorcycle;4C9526
Conner Farm and Ranch Supply;trailer;4C9249
Conqueror Trailer;trailer;AA9KY1
Conqueror Trans;trailer;4C9645
Conquest Trikes;motorcycle;4C9428
Conquest;trailer;3C9260
Consolidated;trailer;4C9694
Construction Haulers (CWI);trailer;4C9753
Consulier GTP;car;43C
Consulier;multipurpose;1C9516
Container Enterprise;trailer;1C9330
Container Moving Solutions;trailer;4C9578
Contech;trailer;1C9805
Continental Mixer;trailer;1HC
Continental Trailers;trailer;1ZJ
Convey-All Industries Inc;trailer;2C9178
Convoy;trailer;1S9030
Cooke's Trailer Manufacturing;trailer;1C9862
Cool City Inc;motorcycle;1C9947
Coonyz Customz;motorcycle;4C9048
Cooper Cycles;motorcycle;4C9240
Cooper Equipment, Inc;trailer;1C9804
Coose Trailer Mfg Inc;trailer;1C9202
Copper River Fabricators;trailer;1C9896
Coral Oilfield Services Inc.;trailer;2C9218
Coras Welding Shop, Inc.;trailer;4C9071
Corbin Motors;motorcycle;1C9604 1C9737
Corey Enterprises, Inc.;trailer;1C9308
Corey Machine Company;trailer;4C9508
Corn Belt Manufacturing Co., Inc.;trailer;1C9424
Cornell;trailer;4C9680
Cornerstone Manufacturing;trailer;4C9063
Cornerstone Tiny Homes;trailer;4C9413
Corona Ltd. dba Baron's Trailer Sales;trailer;1C9485
Corratti Choppers;motorcycle;4C9089
Correct Craft Inc;trailer;1CK
Corullo Forest Products Corporation;trailer;1C9899
Cosentino Motor Company,LLC.;motorcycle;4C9663
Cosmo Truck Equipment, Inc.;trailer;1C9039
Costa Carts;lowSpeed;4C9700
Costin sports car;car;TMC
Cotner;trailer;1C9791
Count's Kustoms;motorcycle;1C9939
Country Boy Trailers;trailer;1C9636
Country Coach;bus;4C9383 4U7
Country Pride Trailers;trailer;4C9106
Country Sales and Service;trailer;1C9838
Country Stones;trailer;4C9298
Country Trailers;trailer;1C9319 1C9555
Country Wagon Trailers;trailer;1C9126
Country Welding;trailer;1C9843
Countryside Welding;trailer;4C9090
County Line Choppers;motorcycle;4C9060
County Road Trailers LLC;trailer;4C9411
County Road Trailers;trailer;1C9881
Courtney Berg Industries Ltd;trailer;2C9161
Covered Body;trailer;1A9550
Covered Wagon Trailers;trailer;53F
Covington Cycle City LLC;motorcycle;1C9802
Cowboy Fabrication, Co;trailer;1C9859
Cowboy Trailer;trailer;4C9008
Cowboy Trailers;trailer;1C9456
Cowboys Kustoms;motorcycle;4C9228
Cowtown Customs and Cobras, Inc;trailer;1C9868
Cowtown Trailers and Tires;trailer;4C9532
Cox Fabrication, Inc.;trailer;4C9417
Coyne Oil;trailer;4C9318
Coyote MFG Co. Trailers;trailer;4C9367
Coyote MFG LLC Trailers;trailer;4C9080
Coyote Mfg Co.;trailer;500
Coyote Welding;trailer;4C9433
Cozad|COZAD TRAILER SALES;trailer;1C9772
Crafco Inc.;trailer;1C9418
Crafton Equipment;trailer;1C9662 5GG
Craig Systems Corporation;trailer;1C9248
Craig Welding;trailer;4C9142
Craig's Custom Fabricating;trailer;1C9423
Crandall;trailer;4C9563
Crane Carrier Company (CCC);incomplete;4C9540
Crane Carrier Company (CCC)|BTL;trailer;4C9542
Crane Carrier Company (CCC)|BTL;truck;4C9541
Crane Carrier|Crane Carrier Company (CCC)|BTL;incomplete;1CY
Crane Hill;trailer;4C9246
CraneWorks;trailer;4C9264
Crary Agricultural Solutions;trailer;4C9337
Crater Trailers of LA, LLC;trailer;50R
Crazy Dago Customs;motorcycle;4C9121
Crazy Horse Iron;motorcycle;4C9238
Create A Custom Cycle;motorcycle;1C9844
Create-a-Custom Cycles;motorcycle;4C9149
Creative Coachworks Inc.;car;1C9416
Creative Coachworks;car;4C9333
Creative Custom Manufacturing;trailer;1C9910
Creative Cycles;motorcycle;1C9915
Creative Mobile Systems;trailer;1C9658
Creative Sports Supply;trailer;4C9176
Creative Trailer Concepts;trailer;5K7
Creekside Welding & Jamar Trailers;trailer;1C9894
Creep Cycle Works;motorcycle;4C9115
Creighton's Trailers;trailer;1C9353
Criminal Choppers of AZ;motorcycle;4C9205
Criminal Customs;motorcycle;4C9187
Criminalistics|Innovative Control dba Criminalistics, Inc.;trailer;1C9762
Criterion Trailers LLC|Criterion|Tradco;trailer;7HV
Cronkhite Industries;trailer;473
Crooked River Choppers;motorcycle;4C9191
Crop Master Trailers;trailer;4C9165
Cropp Welding & Fabrication;trailer;1C9199
Crosley Trailers, Inc;trailer;1C9769
Crosley Trailers;trailer;1A9134
Crosley;trailer;1C9292 1W9071
Cross Cleaning Solutions;trailer;4C9334
Cross Country Mfg.;trailer;2C9183
Cross Country;trailer;431 4C9643
Cross Industries Inc.;trailer;1C9346
Cross Lander of North America Inc.;truck;1C9853
Cross Trailer;trailer;4C9380
Cross Trailers;trailer;58E
Crossed Pistons;motorcycle;4C9376
Crossman;trailer;4C9307
Crossroads Industries;trailer;47T
Crossroads Manufacturing;trailer;4C9462
Crossroads Quality Distribution;trailer;1P9891
Crossroads;trailer;4V0
Crow Fabrication, LLC;trailer;4C9421
Crowe Co.;trailer;1C9360
Crown Coach Corporation;bus;1C9102
Crown Coach Corporation;incomplete;1C9188
Crown Custom Trailers,Inc;trailer;1C9816
Crown Energy Technologies;trailer;2C9173 4C9009
Crown Energy Technologies;truck;2R9678
Crown Food Carts Incorporated;trailer;4C9424
Crown;trailer;4C9752
Crownline;trailer;1G9596
Cruise Air|Maverick|Suite|Landau|Cruise Master|Pursuit;trailer;5BC
Cruise Car|Moke;lowSpeed;5YN
Cruise N Camp;trailer;4C9536
Cruise N Snooze Inc.;trailer;4C9409
Cruise;car;5G2
Cruse Trailer MFG;trailer;4C9682
CrustBuster;trailer;4C9219
Cryogenic Vessel Alternatives (CVA);trailer;1C9810
Cryolor;trailer;VF9391
Cryotech;trailer;4C9171
Crystal Welding;trailer;1C9271
Cubelite;trailer;1T9900
Cuddle Shuttle;trailer;4C9248
Cumberland Adventure Trailers, LLC;trailer;4C9476
Cumberland Camper;trailer;4T9537
Cumberland County Custom Cycles;motorcycle;4C9094
Cumberland Farms;trailer;1C9264
Curley Brothers Trailers LLC;trailer;4C9736
Current Motor Company;motorcycle;1E9458
Curry Customs;motorcycle;4C9111
Curry Supply;trailer;4C9302
Curt's Welding;trailer;1C9774
Curtis Industries, Inc.;trailer;1C9053
Curtis Welding;trailer;4C9351
Curtiss;motorcycle;4C9496
Cushman;motorcycle;1CU
Cusitec;trailer;3C9218
Custom Amusement Products;trailer;4C9057
Custom Bikes of Lauderdale;motorcycle;1C9905
Custom Bikeworks Inc;motorcycle;1C9958
Custom Built Products Inc.;trailer;1C9420
Custom Built Trailers;trailer;1C9913
Custom Chassis Inc.;incomplete;1C9875
Custom Chassis Inc.;trailer;1C9876
Custom ChopperWerks;motorcycle;4C9119
Custom Choppers by Otis;motorcycle;4C9052
Custom Concessions Trailers;trailer;4C9343
Custom Cottages;trailer;1C9CCC
Custom Covers;trailer;1C9113
Custom Crank Down Fish Houses;trailer;1F9397
Custom Cut Fabrication;trailer;4C9235
Custom Cycle Carrier;trailer;1C9930
Custom Cycle Studio LLC;motorcycle;4C9374
Custom Design Park Model Homes;trailer;4C9608
Custom Design;trailer;4C9105
Custom Designed, Inc.;trailer;1C9395
Custom Engineered Products;trailer;4C9058
Custom Equipment Builders, Inc.;trailer;1C9882
Custom Equipment Co Inc;trailer;1C9234
Custom Equipment Sales Inc.;trailer;1C9429
Custom Expansion Fabricators;trailer;4C9117
Custom Fabrication and Equipment;trailer;4C9221
Custom Fabricators, Inc.;trailer;1C9356
Custom Farm and Ranch Supply;trailer;4C9181
Custom Fire Apparatus;trailer;4C9155
Custom Fit Trailers;trailer;1C9208
Custom Food;trailer;4C9610
Custom Haul;trailer;176
Custom Hauler;trailer;40Z
Custom Iron Workz;motorcycle;4C9016
Custom Kayak Trailers;trailer;4C9498
Custom Line Campers;trailer;1C9507
Custom Marine Components;trailer;4C9199
Custom Max Trailers;trailer;4C9226
Custom Metal Projects;trailer;4C9479
Custom Mfg.;trailer;1C9836
Custom Mobile Designs;trailer;4C9290
Custom Mobile Food Equipment;trailer;1C9376
Custom Motorcycle Works;motorcycle;1C9988
Custom Pits and Fabrication;trailer;4C9347
Custom Pull Trailer;trailer;5DS
Custom Services;motorcycle;4C9177
Custom Trailer Company;trailer;1C9713
Custom Trailers Inc;trailer;1C9559
Custom Trailers of Texas;trailer;4G0
Custom Trailers, Inc.;trailer;1G9070
Custom Trailers;trailer;1C9825
Custom Welding and Trailers;trailer;1C9163
Custom Welding, Inc.;trailer;1N9206
Custom-Fab;trailer;1C9245
CustomPro Trailers;trailer;4C9754
Customized Utility Trailers;trailer;5HF
Cutlass;trailer;4C9469
Cutting Edge Trailers;trailer;1H9815
Cutting Edge;lowSpeed;4C9719
Cy-Corp Enterprises, Inc.;trailer;1C9411
Cycle Hauler;trailer;2H9080
Cycle Products;trailer;1C9065
CycleStream;trailer;4C9295
Cyclone;trailer;1C9977
Cyclone|Jayco|Bighorn|Sundance|North Trail|Prowler|Jay Feather|Jay Flight|White Hawk|Eagle RV|North Point|Pinnacle|Seismic|Entegra|Mobile Suites|Milestone;trailer;1UJ
Cyclops Trike Components;motorcycle;4C9323
Cynergy Cargo;trailer;55Y
Cytec Trailers;trailer;4C9070
Czinger;car;4C9561
D & D Industries;trailer;1D9500
D & D Repair and Fabrication;trailer;1D9675
D & D SALES;trailer;1D9425 1D9426
D & D Speed;trailer;1D9390
D & D Trailers & Equipment;trailer;1D9660
D & D Trailers Inc.;trailer;1D9028
D & G Welding;trailer;1D9078
D & H Enterprises;trailer;1D9040
D & H Truck Equipment Inc;trailer;1D9342
D & J Fabricating LLC;trailer;1D9435
D & K Trailers;trailer;1D9150
D & M Marketing Inc.;trailer;1D9574
D & M Trailers;trailer;1D9203 1D9652
D & N Trailers;trailer;1D9575
D & P Welding;trailer;13K
D & S Trailer Builders|Explorer Forward Fold|Explorer Rear Fold|Mod Box|Jackson Forward Fold|Robson XTT|XH7.4 Hauler|XT16 HR East West;trailer;1D9731
D & S Trailer Sales;trailer;1D9330
D & S Trailers and Manufacturing Inc.;trailer;1D9462
D Hart Designs Inc;trailer;5HH
D Master;trailer;1D9851
D SQUARED;trailer;1D9848
D T Supply;trailer;1D9188
D and A Custom;trailer;1D9803
D&A WELDING AND FABRICATION;trailer;1D9878
D&B Cycle Parts & Accessories;motorcycle;1D9616
D&B Fabricators;trailer;1D9939
D&D METAL WORKS AND POWDER COATING;trailer;1D9528
D&D Machine and Welding;trailer;1D9124
D&D Trailers;trailer;1D9178 1D9560
D&D;trailer;1D9938
D&L TRAILERS;trailer;1D9227
D&R METAL FAB. INC.;trailer;1D9427
D&S EQUIPMENT;trailer;1D9863
D's Fiberglass;trailer;1D9541
D-Lux Trailer Sales Inc;trailer;1D9545
D.G.C. Trailer Sales;trailer;1D9668
D.J. TRAILERS AND WELDING;trailer;1D9365
D.K. HOSTETLER;trailer;1H9055
D.R.T;trailer;1D9605
DA'TINY Homes;trailer;NR9810
DA;trailer;1D9859
DAB Motors;motorcycle;1D9889
DABCO FABRICATION;trailer;1D9379
DAC;trailer;1D9837
DACHI GOLF CART;lowSpeed;LA9DC1 LP4
DAECHANG MOTORS COMPANY LIMITED|Route17;lowSpeed;KL9CGA
DAELIM MOTOR CO., LTD;motorcycle;KMY
DAKOTA CABINS OF TEXAS;trailer;1D9911
DAKOTA METAL SOLUTIONS;trailer;1D9937
DAMON MOTORS;motorcycle;1D9901
DAN'S REPAIR & MFG.;trailer;1D9255
DANCO;trailer;1D9020
DANDEA ENTERPRISES, INC.;trailer;1D9413
DANIEL J. ESSENPREIS MFG.;trailer;1D9354
DAPCO, INC.;trailer;1D9856
DARDON, INC;trailer;1D9350
DARK HORSE EXPERIENTIAL;trailer;1D9926
DARKSIDE CHOPPERS;motorcycle;1D9530
DARTRON INDUSTRIES INC.;trailer;1D9217
DASH;lowSpeed;1Z9543
DAVCO;trailer;1D9868
DAVE'S WELDING SERVICE;trailer;1D9319
DAVES AUTO SALES;trailer;1D9261
DAVID BREWER IMPLEMENT INC.;trailer;4ED
DAVIS MANUFACTURING LLC;trailer;1D9936
DAYI MOTOR;motorcycle;R7N
DB Industries,Inc;trailer;1D9481
DB Trailers;trailer;4S9202
DBAT TRAILER SALES & SERVICE;trailer;1D9378
DBR Systems LLC;trailer;1D9485
DBT Designs, LLC.;trailer;1D9776
DC WELD INC. DBA DCW CUSTOMS TRAILERS;trailer;1D9714
DD Custom Cycle LLC;motorcycle;1D9559
DDI;trailer;1D9233
DEADEYE WELDING AND FABRICATION;trailer;1D9727
DECATUR ELECTRONICS, LLC;trailer;1D9918
DECATUR;lowSpeed;1D9811
DECK OVER DOLLY;trailer;1R9822
DEEP SOUTH CARGO TRAILERS LLC;trailer;7FD 7JK
DEERSKIN;trailer;1D9277
DELOUPE INC;trailer;2D9004
DELUXE WELDING INC.;trailer;1D9359
DEMI;trailer;1D9925
DENAGO EV;lowSpeed;7XB
DENTON TRAILER CO.;trailer;1D9200
DENZEL|LOJO|KY|ML|LUJO|SUNPULSE|WINMAX/SOLAR;motorcycle;R2F
DENZEL|TRIDENT;motorcycle;R3J
DESIGN CONCEPTS;trailer;1D9312
DESIGN SOLUTION CONCESSION INC.;trailer;1D9884
DESSCO;trailer;1D9268
DETROIT TOOL INC.;trailer;1D9538
DEWALT UTILITY TRAILERS;trailer;1D9368
DFP;trailer;1D9953
DG Fabrication;trailer;1D9643
DG Marshall;trailer;1D9896
DGC Trailer Manufacturing;trailer;2D9071
DH Farm Equipment/DH Trailers|Hay Toter;trailer;1D9832
DHM Trailers;trailer;5ZL
DHS Systems;trailer;1D9640 4C9208 52B
DI BLASI OF AMERICA Inc.;motorcycle;1D9276
DIAMOND B TRAILERWORKS;trailer;1D9197
DIAMOND COMPONENTS, INC.;trailer;1D9794
DIAMOND H SALES;trailer;1D9192
DIAMOND HAWG MFG;trailer;7RS
DIAMOND Z TRAILER INC;trailer;1D9147
DICKSON;trailer;1D9193
DICNOSA EQUIPMENT;trailer;3D9032
DIEDRICH DRILL, INC.;trailer;1D9369
DIME;trailer;1D9910
DIMEN;motorcycle;R3R
DIRECT SALES;trailer;1D9234
DISCOUNT DUMPS;trailer;1D9865
DISCOUNT TRAILERS USA LLC;trailer;1D9905
DISCOVERY DESIGN;trailer;1D9902
DIVERSE FIBER COMMUNICATIONS;trailer;4T9489
DIVERSIFIED TRUCK & TRAILER, INC;trailer;1U0
DIW engineering & Fabrication;trailer;1F9682
DK;trailer;1D9879
DKOI INC;trailer;1D9802
DLC Power Diesel Corp.;trailer;1D9599
DLM;trailer;1L9287
DLW Payless Transmissions;motorcycle;1D9692
DM Machine;motorcycle;1D9651
DM;trailer;7R5
DMC Five Star Trailers;trailer;1D9457
DMC Inc.;trailer;1D9442
DMI (D.M.I) PIPE FABRICATION, LLC;trailer;1D9705
DMP Awnings;trailer;1D9757
DMP TRAILERS;trailer;1D9813
DNA ENTERPRISES INC;trailer;4DG
DNA Specialty;motorcycle;1D9571
DNJT;trailer;1D9870
DNM Teardrop Trailers;trailer;1D9756
DOBYS KUSTOM KARTS;lowSpeed;1D9898
DOFERN;motorcycle;R4C
DOGEBOS;motorcycle;R2V
DOLEGA TRAILERS;trailer;7RL
DONGFANG;motorcycle;LXD
DONGGUAN TAILING ELECTRIC VEHICLE;motorcycle;LGM
DOOHAN|SUNTERA;motorcycle;L1T
DORCHEAT MANUFACTURING COMPANY;trailer;1D9340
DOSKO INDUSTRIES, INCORPORATED;trailer;1D9135 1D9254
DOUBLE A TRAILERS;trailer;2DA
DOUBLE D;trailer;1D9912
DOUBLE H;trailer;1D9877
DOUGLAS MARINE CORPORATION;trailer;1D9243
DOUGLASS TRUCK BODIES, INC.;trailer;1C9498
DOVE WELDING;trailer;1D9892
DOYLE MANUFACTURING;trailer;2D9121
DP Coningplant USA Corp.;trailer;1D9772
DPJ;trailer;1D9480
DR FOOD TRUCKS;trailer;1D9908
DRAGGIN' P, INC;trailer;513
DRAPERBILT;trailer;1D9904
DRC Trailer and Sport;trailer;1D9523
DRE CUSTOM TRAILERS;trailer;1D9847
DREAM PROJECTS BUILDERS LLC;trailer;1D9952
DRIVEN FAB LLC;trailer;1D9784
DROP 2 LOAD;trailer;1D9913
DRR;motorcycle;1L9600 1L9675
DRS Cycle Corp;motorcycle;1D9437
DRV Suites|All Aluminum Structure|Mobile Suites|Full House|Tradition|Travel Suites;trailer;5KE
DRYAIR 2000 Inc.;trailer;2D9100 2DR
DSM TRAILERS LLC;trailer;1D9947
DSS;trailer;1D9875
DTC;trailer;1D9882
DTGC;lowSpeed;1D9864
DTH;motorcycle;1D9929
DTM Powersports;lowSpeed;1D9880
DTM Trailers;trailer;1D9479
DTP Muscle Custom Choppers;motorcycle;1D9680
DUCKWORTH BOAT WORKS, INC.;trailer;1D9384
DUN-RITE;trailer;1D9899
DUNN RITE FAB;trailer;1D9906
DUNRAVEN;trailer;1D9839
DURALITE, INC;trailer;1D9141
DURANGO TRAILER MFG.;trailer;1D9226
DUSK TIL DAWN;trailer;1D9874
DUSTRAIL;trailer;3D9035
DUTCH PARK INC;trailer;1D9373
DV Manufacturing;trailer;1D9591
DY Concrete Pumps;trailer;1D9900
DY Innovate Corporation;lowSpeed;KL9B9E
DYER'S DOCKING SYSTEMS, INC.;trailer;1D9534
DYMAC International;lowSpeed;1D9592
DYMAC Vehicle Group;lowSpeed;1D9628
DYNAMIC DRIVES;lowSpeed;1D9897
DYNAMICS COMPOSITE DESIGNS, INC;trailer;1D9043
DYNAMITE;trailer;7R6
Da Car;lowSpeed;1G9606
Dach;lowSpeed;7ZT
Dacus Manufacturing Inc.;trailer;41U
Daewoo;car;5GD KLA
Dafu;motorcycle;L5D
Dahe|79Bike|Titaone;motorcycle;H3Y
Daigle Brothers;trailer;1D9579
Daigle Trailers;trailer;1D9407
Daihatsu;car;JD1
Daihatsu;multipurpose;JD2
Dailey Trailers Inc;trailer;1D9164
Dakan Mountain Teardrop Trailers;trailer;1D9543
Dakota Airboats;trailer;1D9789
Dakota Corporation;trailer;1D9183
Dakota Litehouse, LLC;trailer;1D9490
Dakota Manufacturing Co. / TRAIL-EZE;trailer;1DA
Dakota Motorcycle Co.;motorcycle;1D9600
Dakota Motorcycles U.S.A. Inc;motorcycle;1D9493
Dakota Trailers;trailer;1D9775
Dal-Fab & Machine, Inc;trailer;1D9432
Dale's Welding Sales;trailer;1D9165
Dallas Smith Corporation;incomplete;1D9648
Dameron;trailer;1ZG
Damon;trailer;1D9102
Dan Gurney Alligator Motorcycles, Inc.;motorcycle;1D9440
Dan Hudon Sales, Inc.;trailer;1D9465
Dan's Golf Car and Trailer Sales;lowSpeed;1D9663
DanRon Enterprises;trailer;1D9461
Danco Products;trailer;1D9689
Danco Trailer Sales;trailer;1D9436
Dandy Digger & Supply, Inc.;trailer;1D9155
Daniel B. Shirk Welding Shop;trailer;1D9116
Daniel Lohr;trailer;1D9780
Daniel Mfg Inc.;trailer;1D9815
Daniel's Certified Welding Inc.;trailer;1D9439
Danko Emergency Equipment;trailer;1D9672
Danny's Custom Golf Carts;lowSpeed;1D9838
Danzer Industries, Inc;trailer;5KW
DarPah LLC;trailer;7M6
Daral, Inc.;trailer;1D9212
Daredevil Choppers, Inc;motorcycle;1D9578
Dark Dayz Choppers;motorcycle;1D9564
Dark Warrior;motorcycle;1D9707
Darkhorse;trailer;721 7LZ
Darkside Chariots;motorcycle;1D9595
Darnell's Welding and Fabrication;trailer;1D9467
Darrell's Welding Inc.;trailer;1D9800
Dart;lowSpeed;1D9854
Darwin Motorcycle;motorcycle;1D9597
Dash EV;lowSpeed;50T
Dast Tanks;trailer;1D9739
Dat Trailers;trailer;1D9083
Data Mfg.;trailer;1D9209
Daughtry;trailer;1D9084
Dauntless Motors;trailer;1D9540
Dave Finn Motorcycles;motorcycle;1D9518
Dave Hanson Trailers, Inc;trailer;1D9120
Dave Morgan Trailers;trailer;1D9515
Dave's Welding;trailer;1D9108
Davidson Enterprises Inc;trailer;1D9313
Davidson Trailers, LLC;trailer;7M3
Davinci;motorcycle;H7L
Davis Industrial Trailers;trailer;1D9919
Davis Industries;trailer;1D9746
Davis Metal Works;trailer;1D9677
Davis Trailer Sales;trailer;1D9286
Davis Trailer World LLC;trailer;1D9487
Davis Village Solutions;trailer;1D9770
Davis' Countryside Trailer World;trailer;1D9152
Dawson;trailer;1D9355
Day's Steel & Trailer Barn;trailer;1D9142
DayStar Motorcycles of America, Inc.;motorcycle;1D9438
Daytec Center;motorcycle;1D9251
Daytona Beach Bike Works, Inc.;motorcycle;1D9466
Daytona Coach Builders;car;1P9065
Dazon ( Arizona) Inc DBA DZ Motorcyle Rentals;motorcycle;1D9488
DeLorean;car;SCE
DeLucio USA;trailer;7LV
DeNardis Motocross Factory;motorcycle;1D9810
DePuy's Custom Cycles;motorcycle;1D9679
DeSoto Motors;truck;1J9447
DeTect;trailer;1D9670
Dead On Fab;trailer;1D9909
Dealers Choice LLC;trailer;1D9444
Deano Motorcycle Company;motorcycle;1D9610
Death Row Motorcycles, LLC;motorcycle;1D9526
Debnam;lowSpeed;1D9788
Debra H Morgan Co;trailer;1D9269
Debris Systems Plus;trailer;1D9412
Decatur Electronics;trailer;1D9827
Deceleste SA;motorcycle;9UA
DeeCo Trailers;trailer;1D9935
Deep Creek Carts;lowSpeed;1D9841
Deep South Choppers;motorcycle;1D9590
Defiance;trailer;1D9724
Dejana Truck and Utility Equipment;trailer;1D9644
Del Mar Trailers;trailer;1D9615
Del-Val;trailer;1A9100
Delavan Automotive, LLC;trailer;1D9753
Delavan Industries, Inc;trailer;1D9371
Delaware American Motors LLC;motorcycle;1D9489
Delaware Valley Cycle;motorcycle;1D9549
Delco Trailers;trailer;5WW
Delivery Concepts, Inc.;trailer;1D9778
Dell Rapids Custom Trailers;trailer;576
Delta Manufacturing, Inc.;trailer;4MW
Delta Oilfield Tank Co.;trailer;1D9637
Delta Scientific Corporation;trailer;1D9503
Delta Waseca Mini;trailer;1D9498
Deluxe Bumper Works;trailer;1D9163
Demented Cycles;motorcycle;1D9633
Demon Motorcycle Company;motorcycle;1D9476
Demons Cycle;motorcycle;1D9583
Demountable Concepts;trailer;1D9302
Dempster Industries Inc;trailer;1D9388
Dempster Systems Western Div.;trailer;1D9145
Demumbreum Welding Shop;trailer;1D9162
Denair Manufacturing LLC;trailer;1D9474
Denbeste Manufacturing;trailer;1D9636
Denney Brothers Fabrication LLC;trailer;1D9797
Dennis Boggs Welding Works;trailer;1D9702
Dennis|Dennis Eagle;truck;1D9791
Dennis|Penske;truck;SEG
Denton;trailer;1D9954
Dentoni's Welding Works;trailer;1D9561
Dependable Trailer;trailer;1Z9544
Derbi;motorcycle;VTH
Derstine Trailer Works, LLC;trailer;1D9817
Desco Mfg.;trailer;1D9728
Desert Custom Trailers, LLC;trailer;1D9950
Desert Star;trailer;1D9922
Desert Sun;motorcycle;1D9598
Desert Thunder Customs;motorcycle;1D9602
Desert Toys RV;trailer;1D9567
Desert Wolf;trailer;AA9HN1
Design Concepts Manufacturing;trailer;1D9669
Design Home;trailer;1D9104
Design Worx;motorcycle;1D9586
DesignLine International Holdings;bus;7DL
DesignLine USA;bus;1D9665
Desperado;motorcycle;1D9341 1J9394
Destiny;trailer;4CE
Determan Welding & Tank Service, Inc.;trailer;1LU
Detroit Bros.;motorcycle;1D9548
Detroit Custom Chassis;incomplete;1D9667
Deus Ex Machina;motorcycle;1D9711
Deviant Design;motorcycle;1D9568
Devil Dawg Custom Cycles;motorcycle;1D9603
Dex Unlimited Inc;trailer;2D9053
Di Blasi;motorcycle;ZCH
Di-Mond Trailers, Inc.;trailer;2DM
Diablo Performance;motorcycle;1D9611
Diablo|Scorpion Rides|MICO Carts|KK Carts|VALOR CARTS;lowSpeed;7XD
Diamonback;motorcycle;LZE
Diamond Boats Inc;trailer;1D9310
Diamond C Farm Equipment;trailer;5FK
Diamond C Trailer Mfg.|Roadclipper Enterprises, Inc.;trailer;46U
Diamond Cargo;trailer;53N 5UZ
Diamond City Trailer;trailer;597 ABT
Diamond Cut Carriers;trailer;1D9645
Diamond D Trailer Mfg;trailer;1D9121 1D9430
Diamond E Manufacturing, LLC.;trailer;1D9607
Diamond Eco Solutions;trailer;1D9927
Diamond Heavy Vehicle Solutions;truck;1D9514
Diamond K Manufacturing;trailer;1D9774
Diamond Line Chassis LLC;incomplete;1B9708
Diamond Machining Inc.;trailer;1D9231
Diamond Reo;truck;1D9309
Diamond T Trailers Inc.;trailer;1D9110
Diamond T Trailers Mfg. Co.;trailer;5FW
Diamond Trailer Manufacturers;trailer;1D9499
Diamond Trailers dba Profection Metalworks, Inc.;trailer;1D9501
Diamond-K-Mfg.;trailer;1D9111
Diamond;trailer;1D9235
DiamondBack Trailer Mfg.;trailer;4NG
DiamondBack Trailer;trailer;1D9389
DiamondBack;trailer;1D9539
DiamondStar Trailer Industries, Inc.;trailer;1D9382
Diamondback Choppers LLC;motorcycle;1D9594
Diamondback Trailers, LLC.;trailer;1D9718
Diamondback Trailers;trailer;1D9387
Diamo|Taizhou Oming Motorcycle;motorcycle;L1E
Dick's Welding, Inc;trailer;1D9415
Digital Defense Surveillance LLC;trailer;1D9844
Dimensional Homes, Inc.;trailer;1A9149
Dina Autobuses;bus;3AB
Dino's Manufacturing;motorcycle;1D9450
Direct Trailer;trailer;5UJ
Dirt-A-Holic;trailer;1D9573
Disaster Power & Equipment;trailer;1D9596
Discount Trailer Mfg.;trailer;1D9131
Discovery Cargo Trailers, Inc.;trailer;7G1
Disler Trailer, LLC;trailer;1D9818
Display Compnay dba Speedcheck;trailer;1Z9361
Display Solutions Inc;trailer;5HJ
Distinct Builders, Inc.;trailer;1D9537
Ditch Witch;trailer;1DS
Dively Mfg. Co.;trailer;1D9075 44X
Diversified Service;trailer;1D9434
Diversified Storage Systems;trailer;4T9416
Diversified;trailer;1D9464 1D9750 1N9338
Dixie Craft Trailers Inc;trailer;13D
Dixie Hitch;trailer;1D9385
Dixie Welding;trailer;1D9585
Dixon Trailers & Fabrication, LLC;trailer;1D9482
Dock Doctors;trailer;4T9125
Dodge;bus;1B5 1D5 2D5 3B5 3D5 WDW
Dodge;car;1B3 2B3 4B3 JB3
Dodge;incomplete;1B2 1B6 1D2 1D6 2B2 2B6 2D2 2D6 3B2 3B6 3D2 3D6 WDX
Dodge;multipurpose;1B4 1B8 1D4 1D8 2B4 2B8 2D4 2D8 3B4 3B8 3D4 3D8 WD8
Dodge;truck;1B7 1D3 1D7 2B7 2D3 2D7 3B7 3D3 3D7 JB7 WD0
Dodgen Industries;trailer;1D9027
Dodger Trailer Manufacturing Inc;trailer;1D9259
Dodge|Chrysler;car;3B3
Dodge|Chrysler|Fiat|Lancia;car;1C3 2C3 3C3
Dodge|Chrysler|Volkswagen|Jeep|Fiat|Ram|Lancia;incomplete;1C7 3C7
Dodge|Chrysler|Volkswagen|Jeep|Fiat|Ram|Lancia;multipurpose;1C4 2C4 3C4
Dodge|Chrysler|Volkswagen|Jeep|Fiat|Ram|Lancia;truck;1C6 2C6 3C6
Dodge|Chrysler|Volkswagen|Jeep|Fiat|Ram|Lancia|Pontiac;incomplete;2C7
Dodge|Jeep|Fiat|Ram;multipurpose;ZAC
Dodge|Mitsubishi;multipurpose;JB4
Dolans;trailer;1D9148
Domatex;trailer;1D9443
Domine Enterprises;trailer;53W
Dominight;trailer;1D9765
Dominion Motorcycle;motorcycle;1D9552
Don Johnson Sales;trailer;1D9614
Donaldson Fabrications;motorcycle;1D9470
Dongfeng;car;LVP
Dongguan Yongqiang Vehicles;trailer;LDW
Dongma;motorcycle;R1R
Donham's Mobile Service;trailer;1D9653
Donnerite Incorporated;trailer;1D9716
Donovan Spring & Equipment Co. Inc;trailer;1P9124
Dons Truck Sales;trailer;1D9717
Dooley Tackaberry, Inc.;trailer;1D9796
Doolittle, FoxTrail;trailer;1DG
Doonan Specialized Trailer;trailer;1D9208 1D9609
Doosan;trailer;4FV
DopplerTech;trailer;1D9949
Dorado;motorcycle;1D9943
Dorsey;trailer;7KY
Dose Steelworks, Inc.;trailer;1D9823
Dosko|Brave|Iron & Oak|Maxim;trailer;58G
Double "P" Trailers;trailer;4FZ
Double A;trailer;71U
Double D Distributors;trailer;1D9363
Double D Trailer Sales;trailer;1D9250
Double D Trailers, Inc.;trailer;1D9454
Double Duty;trailer;1D9076
Double K Custom Trailers;trailer;1D9513
Double LJ Manufacturing;trailer;1D9463
Double R Trailer MFG;trailer;1D9451
Double R Trailers MFG;trailer;1N9275
Double R Trailers;trailer;1D9424
Double S Enterprises;trailer;2D9088
Double S Welding;trailer;1D9246
Douglas Holding LLC;trailer;1D9688
Douglas Trailers Inc;trailer;1D9846 7U0
Douglas Trailers;trailer;1D9260
Douglas Truck & Equipment;trailer;1D9154
Dover Trailer & Fab;trailer;1D9386
Dowell Schlumberger Int'l;trailer;PF9001
Down 2 Earth Cargo LLC;trailer;5RK
Down Low Customs;motorcycle;1D9588
Down to Earth;trailer;1D9448 5MY
DownEaster;trailer;5RS
Doz N Go;trailer;1D9638
Dp Manufacturing LLC;motorcycle;1D9657
Draggin Custom Cycles;motorcycle;1D9558
Dragon ESP;trailer;1D9661 591
Dragon Products|Dragon ESP|Dragon Mobile Rigs|Modern;trailer;1UN
Dragon Tiny Homes;trailer;1D9903
Dragon Trikes;motorcycle;1D9748
DragonFly|FireFly;motorcycle;7P3
Dragonfly Three Wheeler;motorcycle;1D9888
Dragonfly Trailers;trailer;1D9945
Dragontail Trailers;trailer;1D9625
Dragonwing Custom Builds;motorcycle;1D9686
Dragster Supply;trailer;1D9812
Drake Trailers;trailer;1D9356
Drake Truck & Trailer Equipment;trailer;1D9472
Dream Coach Trailers;trailer;1D9662
Dream Design and Fabrication;trailer;1D9693
Dream Haven;trailer;6P6
Dream Ridge Development Corporation;trailer;1D9654 1D9655
Dreamline;trailer;1D9331
Dressen Custom Trailers;trailer;4GB
Drewes Engineering;lowSpeed;1D9587
Drews Ironworks;trailer;1D9612
Dri-Doc Inc;trailer;4U8
Drifta Offroad Tourer;trailer;6K9337
Drifter Trailers;trailer;1D9836
Driftwood Boats;trailer;1D9843
Drillers Mud Systems;trailer;1D9664
Drive-On Trailer Co., Inc.;trailer;1D9089
Driven Innovations, LLC;trailer;1D9824
Driving Ambitions;trailer;1D9627
Droplet Design Ltd.;trailer;2D9128
Drydock;trailer;1DD
Dub Box USA;trailer;1D9720
Ducati;motorcycle;ML0 ZDM
Ducworld;motorcycle;1D9674
Duesway;trailer;1D9678 4T9581
Duffer's Manufacturing;trailer;1D9582
Duffield Marine Inc.;trailer;1D9825
Dugan/Stone Trailer Co, LLC;trailer;1D9783
Dukane Precast;trailer;1D9646
Duke's;trailer;1D9932
Dumas Welding;trailer;1D9393
Duncan Supply Company;trailer;1D9022
Dur-A-Lift Inc.;trailer;1D9172
Dura Trailers LLC;trailer;1D9951
DuraBull Trailers;trailer;1D9814 7TE
DuraHaul;trailer;3F8 3P9038
DuraLast Trailers;trailer;1D9639
Durabilt;trailer;1C9294
Durabody Industries;trailer;2D9007
Durabuilt;trailer;5ZM
Duraco Inc;trailer;1D9441
Duralite Trailers;trailer;1D9619
Duralite Truck Body & Container;trailer;1D9088
Durbin's Custom Weld & Design;trailer;1D9589
Durnell Industries, Co.;trailer;1D9114
Dusold Custom Cycles;motorcycle;1D9593
Dutch Master;trailer;1D9601
Dutch Park Homes;trailer;1D9396
Dutcher;bus;1D9097
Dutchmen Manufacturing;trailer;47C
Dutchmen Mfg., Inc.;trailer;1D9134
Duvall Equipment LLC;trailer;1D9446
Duwa;trailer;1D9816
Dyal's Welding;trailer;1D9736
Dymax Inc.;trailer;1D9684
Dyna Hauler LLC;trailer;1D9799
Dyna Products;trailer;1D9741
Dynamax Corporation;trailer;1D9358
Dynamic Air Systems;trailer;1D9348
Dynamic Carts Corporation;lowSpeed;1D9833
Dynamic Chopper Inc;motorcycle;1D9520
Dynamic Manufacturing Corporation;trailer;1D9475
Dynamic Trailers;trailer;1D9755
Dynasty Electric Car;lowSpeed;2DN
Dynatest;trailer;1D9495
Dynaweld, Inc.;trailer;4U1
Dyreng Farms;trailer;1D9819
E & L Trailers;trailer;1E9130 1E9274
E & R Trailers;trailer;1E9620
E & T UTILITY TRAILERS;trailer;4E8
E & W Manufacturing;trailer;1E9272
E Ride Pro;motorcycle;H2W
E Z Dumper Products LLC;trailer;5H2
E Z Ryder Motor;motorcycle;LZX
E&M Trailers;trailer;1E9735
E&R INDUSTRIAL;trailer;3P9037
E-Bilt LLC.;trailer;1E9373
E-Chopper;motorcycle;1E9709
E-One;truck;4EN
E-PAK MANUFACTURING;trailer;1E9505
E-Riva;lowSpeed;1P9822
E-SUV;lowSpeed;1E9363
E-TON;motorcycle;RFZ
E-TUK;motorcycle;1E9560
E-W Trailers;trailer;1E9338
E-Z PULL TRAILERS LLC;trailer;5AR
E-Z Pull Trailer Mfg. & Sales;trailer;1E9278
E-Z Pull, Inc.;trailer;1E9169
E-Z Tow;trailer;1UW
E-Z-Go Division of Textron;lowSpeed;10R
E-Z-TOW FABRICATIONS;trailer;1E9170
E.A. Collins and Sons;trailer;1E9610
E.B.O. VAN WEEL;trailer;XL9081
E.C. Woods;trailer;1E9191
E.C.S.A.;trailer;3E9001
E.F. Couvrette Company, INC;trailer;1E9390
E.F. Marsh Engineering Company;trailer;1M9258
E.G.M. Trailers;trailer;1E9479
E.K. Machine Co. INC.;trailer;1E9520
E.P. Industries INC;trailer;1E9500
E.T. & T. Enterprises;trailer;1E9359
E.T. Services;trailer;1E9265
E3 Trailers;trailer;1E9402
EAGLE BRIDGE;trailer;1F9114
EAGLE INDUSTRIES;trailer;1E9270
EAM;motorcycle;1E9156
EARTH TOOL CO LLC;trailer;1E9196
EARTHWORM INC;trailer;1E9152
EAST COAST RACE CARS, INC.;trailer;1E9233
EAST COAST TREE SERVICE;trailer;1E9722
EAST COAST;lowSpeed;1E9666
EAST RIVER MANUFACTURING;trailer;1E9728
EAST TEXAS BUILDING SYSTEMS;trailer;1E9732
EAST TEXAS TRAILERS S.A. DE C.V.;trailer;3FJ
EASTERN METAL WORKS;trailer;1E9227
EASTERN WHOLESALE DISTRIBUTORS;trailer;1E9161
EASTERN, INC.;trailer;1E9217
EATON COMPRESSOR AND FABRICATION;trailer;1E9669
EA|MPJ;lowSpeed;4B9375
EBC;motorcycle;7U3
EBUSCO;bus;XL9530
EBYS PORTABLE WELDING & FABRICATION;trailer;1E9729
ECC;motorcycle;1E9337
ECHELBERRY MANUFACTURING, LLC;trailer;1E9419
ECHO Bear Cat|ECHO|Crary|Lockwood|Shindaiwa;trailer;5VJ
ECHO DESIGN CONSTRUCTION AND LOGISTICS / ECHO;trailer;1E9654
ECM;motorcycle;1E9275
ECO(SUPPLYOR LLC);trailer;4S9687
ECO-CART;lowSpeed;7U5
ECO;lowSpeed;1E9681
ECOCAMPOR;trailer;LA9KTF
ECOJOHN;trailer;1E9551
ECONOBOY CORPORATION;trailer;1E9224
ECOOTER|WUXI DAYANG ELECTRIC TECHNOLOGY CO., LTD. / DAYANG;motorcycle;HD1
ECPC Epic|Apex|Reinco|Easy Lawn;trailer;1E9659
ECS;trailer;1E9736
ECSTASY TRIKES INC;motorcycle;1E9155
ECSTASY;motorcycle;1E9157
ED-KA MFG. INC.;trailer;1E9119
EDDIE ENGLISH COMPANY, INC.;trailer;1E9385
EDDIE INC;trailer;1E9214
EDDIE TROTTA CUSTOM BIKES;motorcycle;1T9734
EDGE MANUFACTURING INC.;trailer;1E9174 1E9241
EDGE;trailer;1E9688
EDOMO, INC.;trailer;1E9677
EFL Manufacturing;motorcycle;1E9441
EFL Manufacturing;trailer;1E9397
EG & G Mount Sopris Instruments;trailer;1E9052
EH Concepts;trailer;1E9563
EH Wachs;trailer;1F9236
EHW;trailer;1E9297
EIP Manufacturing;trailer;1E9336
EISEN;motorcycle;1E9566
EKONO CATERING EQUIPMENT, INC.;trailer;1E9708
EL PASO TRAILERS;trailer;1E9143
EL-MAR;trailer;1E9523
EL-SAN, INC;trailer;1E9140
ELAN MANUFACTURING;motorcycle;1E9354
ELASTEC;trailer;1E9371
ELECTRIC ELK;motorcycle;1E9693
ELECTRICAL ENGINEERING AND EQUIPMENT;trailer;1E9416
ELEVATION PARK;trailer;1E9683
ELITE AIRBOAT COMPANY;trailer;1E9675
ELITE CARGO TRAILERS;trailer;7SL
ELITE ELECTRIC VEHICLE;lowSpeed;7TL
ELITE TRAILERS, INC;trailer;1E9151
ELITE WELDING & FABRICATION;trailer;1E9730
ELJO INDUSTRIES INC.;trailer;2EP
ELKHART TRAILER;trailer;1E9711
ELKINGTON;car;1E9698
ELLIS INDUSTRIES, INCORPORTED;trailer;1E9232
ELMS;truck;7RZ
ELSEY MFG.;trailer;1E9600
EM & RS;trailer;1E9188
EM Transfer;trailer;1E9537
EMB INCORPORATED;motorcycle;1Z9139 4ZM
EMBER RECREATIONAL VEHICLES, INC;trailer;7RV
EMERALD WELDING;trailer;1E9415
EMF;trailer;1E9451
EMI Technologies;trailer;1E9209
EMK;trailer;1E9512
EMPRESAS Y EQUIPOS INDUSTRIALES, S.A. DE C.V.;trailer;3E9048
ENCORE HPG;trailer;1E9671
ENERGICA;motorcycle;ZNN
ENERGY ABSORPTION SYSTEMS|Trinity Highway Products|VALTIR;trailer;1E9362
ENERGY FABRICATION;trailer;1E9039
ENERGY PRODUCTS;trailer;1E9531
ENERGY SYSTEMS;trailer;1E9231
ENGINEERED MANUFACTURING;trailer;1E9403
ENGLE FABRICATION;trailer;1E9127
ENGLOBAL;trailer;1E9680
ENGTIAN|TRANSPRO;motorcycle;R41
ENRY CYCLE CREATIONS LLC;motorcycle;1E9389
ENTECH INDUSTRIES;trailer;1E9195
ENVASES DE ACERO, S.A. DE C.V.;trailer;3E9003
ENVIRON PRODUCTS INC;trailer;1E9197
ENVIROTECH DRIVE SYSTEMS INCORPORATED (EVT);bus;1E9694
EO TRAILER;trailer;1E9550
EP Design;motorcycle;1E9463
EPIC CUSTOM CYCLES;motorcycle;1E9375
EPIC POWER SOULTIONS;trailer;1E9699
EPIC SOLUTIONS INC.;trailer;1E9747
EPV Corporation|DesignLine|Metrolina;bus;1E9562
EQ Outdoors;trailer;1D9948
EQUI-TREK;trailer;SBD
EQUIPMENT INNOVATORS, INC.;trailer;1E9237
EQUIPMENT SERVICES;trailer;1E9407 1E9478
EQUIPT;trailer;1E9409
EQUUS AUTOMOTIVE;car;52S
ERC TRADING;trailer;1E9629
ERICKSON TANK & PUMP;trailer;1E9360
ERIE ALUMINUM;trailer;1E9474
ERIE SHORE MARKETING;motorcycle;1E9490
ERNEST INDUSTRIES LLC;trailer;1E9724
ERSKINE & SONS;trailer;1E9123 1E9253
ES Cart Works;lowSpeed;1E9750
ET Manufacturing Corp;trailer;1E9568
ETHER ENTERPRISES, INC.;trailer;1E9149
ETI ELECTRIC TRANSIT INC;bus;1E9190
ETI Global Solutions Inc;motorcycle;1E9392
ETOFOODCARTS;trailer;H2N
ETR;lowSpeed;4S9547
ETR;motorcycle;4S9546
ETS MFG;trailer;1E9682
EUROSTAGE;trailer;1E9667
EV America;bus;1E9472
EV Innovations;car;1E9465
EV PORTABLE;truck;1E9701
EV TITAN;lowSpeed;1E9686
EVA 406;lowSpeed;7MF
EVAC;trailer;1E9541
EVANGEL|EMBUGGY;offRoad;L83
EVCOR;trailer;1E9401
EVFMX;lowSpeed;H09FMX
EVLABS;incomplete;1L9576
EVO-NTS Trailers;trailer;1G9289
EVOBUS;bus;WEB
EVT;motorcycle;RF8
EW2 II LLC DBA MOBILE CONCEPTS SPECIALTY VEHICLES;trailer;1M9933
EWD Cycles;motorcycle;1E9366
EWHEELZ;lowSpeed;1F9536
EXA Industrial;trailer;3E9034
EXCALIBUR TRAILER COMPANY;trailer;1E9327
EXCEL TRAILERS;trailer;1Z9536
EXPANDABLE B.V.;trailer;XL9650
EXPLORER VAN COMPANY;trailer;5EV
EXTREME CHOPPERS, INC;motorcycle;1E9349
EXTREME TRAILERS LLC;trailer;1E9588 7VG
EXTREME TRAILERS OF TEXAS;trailer;1E9665
EXTREME WIRELINE TRUCKS AND EQUIPMENT LLC.|BRB;trailer;1E9662
EZ Deploy Systems;trailer;1E9434
EZ Draw Trailers;trailer;1E9320
EZ Hunt & Haul;trailer;1E9506
EZ Kruiser / Venom|EZ Kruiser / Raptor|EZ Kruiser / Vector;lowSpeed;4A9288
EZ Life Campers;trailer;1E9569
EZ Loader Custom Boat Trailers;trailer;1L8
EZ Pull Trailers;trailer;1E9494
EZ Trac;trailer;59W
EZ Trailers;trailer;1E9428
EZ-HAUL, INC;trailer;1E9164
EZ;trailer;1E9599
Eager Beaver;trailer;112
Eagle Car Carriers;trailer;1E9057
Eagle Coach Corporation;bus;1EU
Eagle Craft, INC.;trailer;1E9369
Eagle Erectors;trailer;1E9380
Eagle Ford Tanks & Trailers LLC;trailer;1E9521
Eagle General Contractors, Inc;trailer;1E9166
Eagle Head Lifts;trailer;1E9393
Eagle Iron Metal Works;trailer;1E9181
Eagle Trailer CO., INC;trailer;4ET
Eagle Trailer Manufacturing;trailer;184
Eagle Trailer Sales, INC.;trailer;1E9133
Eagle Trailer;trailer;4JE
Eagle Trailers Inc;trailer;1E9040
Eagle Trailers LLC;trailer;1E9324
Eagle Trailers Mfg;trailer;1E9350
Eagle Trailers;trailer;1E9583
Eagle Welding & Machine;trailer;1E9440
Eagle;car;1E3 2E3 2XM 3E3 4E3 JE3 JE4 MN3
Eaglerock Trailers, Inc.;trailer;1E9316
Eagle|Renault;car;VF1
Earth Traveler;trailer;1E9653
Easley Trailer;trailer;4AU
Easley;trailer;1E9037 1E9751
East Coast Manufacturing & Design;trailer;1E9319
East Coast Oven and Pizza Co.;trailer;1E9633
East Coast Trailers;trailer;1E9412
East Kentucky Trailers Mfg Co;trailer;1E9141
East Manufacturing CORP.;trailer;1E1
East Prairie Fabrication;trailer;1E9179
East River Machine Corporation;trailer;1E9305
East Side Custom Choppers;motorcycle;1E9381
East Tennessee Trailers LLC;trailer;1E9291 5KX
East Texas Longhorn Trailers, LLC;trailer;5J2
East Texas Trailers;trailer;1E9445 58S
East to West|North to South|Della Terra Trailer;trailer;7JJ
East/West;trailer;1E9071
Eastcoast Bikeworks;motorcycle;1E9429
Eastern Rod and Chopper;motorcycle;1E9498
Eastern Shore Trailer, Inc;trailer;1E9207
Eastern Trailer Sales;trailer;1E9260
Eastmond Trailer Company;trailer;1E9315
Easton Custom Frames L.L.C;motorcycle;1E9370
Easton;trailer;1E9726
Easy Go LSV;lowSpeed;1E9638
Easy Time Trailers, Inc.;trailer;1E9058
Easy UP, Easy GO Trailers;trailer;1E9622
Easyrider Motorcycle Company Trailers;trailer;1E9443
Easyrider Motorcycle Company;motorcycle;1E9444
Easyway Tailers, Inc;trailer;1E9605
Eaton Drilling CO., INC. dba Eaton Fabrication CO.;trailer;1E9267
Eaz-Lift Spring Corporation;trailer;46E
Ebert Precision Products LLC;trailer;1E9477
Echo Accessories;trailer;AA9001 ADC
Echo Manufacturing, LLC;trailer;1E9487
Echo Trailer;trailer;5PS
Echthaft Trailers;trailer;1E9702
Eclipse Aluminum Trailers;trailer;1E9400
Eclipse Recreational vehicles, INC;trailer;5LZ
Eclipse Trailers, Inc.;trailer;1E9097
Eco Motor Company;motorcycle;51D
Eco Sense;lowSpeed;1E9648
Eco-Fueler Corporation;motorcycle;1E9368
Ecocar;car;1E9690
Ecocruise;lowSpeed;L0X
EcomAutomotive|Tuff Stuff;trailer;1E9634
Econ-O-Haul;trailer;1S9103
Econo-Trailer;trailer;1E9619
Econoline Trailer, INC;trailer;1E9046 42E
Economy Drilling Solutions;trailer;4M9015
Ecosse Moto Works, Inc.;motorcycle;1E9309
Ecostream;trailer;1E9706
Ecotrek Camper;trailer;1E9540
Ed Trailers;trailer;3A9266 3LH
Ed's Machine & Repair;trailer;1E9200
Eddy Motors;trailer;1E9313
Eddy's Welding;trailer;1E9073
Edge Marine INC. dba Edge Marine;trailer;1E9533
Edge Recreation Vehicles;trailer;1E9334
Edgewood Welding & Fabrication, Inc.;trailer;1E9589
Edmondson Custom Built;motorcycle;1E9396
Efficient Drivetrains, Inc.;truck;1E9616
Efficient Hauling Systems;trailer;1E9408
EggCamper|FreeRanger;trailer;1F9546
Eight Mile Choppers;motorcycle;1E9361
Eiks Bikes;motorcycle;1E9379
Eischen Manufacturing Co, Inc.;trailer;44F
El Dorado Foundry Machine & Supply Company, Inc.;trailer;1E9325
El Ranchero;trailer;3A9150
El Tiron Custom Trailers;trailer;1E9530
ElDorado National;bus;1N9084
Elco Industries;trailer;KF9003
Electra Meccanica Vehicles Corp.;motorcycle;2E9080 2EZ
Electric Car Company;car;1E9104
Electric City Motors, North America;lowSpeed;5XB
Electric Cycle Co;motorcycle;5K0
Electric Mobile Cars;car;1E9466
Electric Motorsport;motorcycle;1E9456
Electric Vehicle Transportation of America;motorcycle;1E9394
Electric Vehicles International;lowSpeed;1E9509
Electric Vehicles International;truck;1E9486
Electro-Technologies;motorcycle;1E9507
Electrostorm;lowSpeed;SFB
Electrovaya;lowSpeed;1E9454
Elevate Trailers;trailer;1E9625
Elevated Security;trailer;1E9425
Elgin Enterprises, Inc.;trailer;5ML
Elgin Sweeper Co;truck;1E9105
Elgin Trailers;trailer;1S9173
Eli;lowSpeed;H1M
Eliminator Trailers;trailer;1U9047
Elite Cottages;trailer;1E9612
Elite Custom Trailer,LLC;trailer;1E9582
Elite Custom Trailers;trailer;1E9497
Elite Equipment;trailer;1E9504
Elite Industries;trailer;1E9587
Elite LSV;lowSpeed;1U9188
Elite Motor Sales;lowSpeed;1E9572
Elite Motor Sales;truck;1E9685
Elite Retreat Homes;trailer;1E9696
Elite Specialty Trailers, LLC;trailer;1E9347
Elite Tool;trailer;1E9546
Elite Trailer Manufacturing;trailer;5MK
Elite Trailers;trailer;1E9230 1E9258 5TH
Elite;trailer;1E9069
Elk Creek;trailer;4B9246
Elk River Machine;trailer;1E9524
Elk Valley;trailer;1E9457
Elkin Hi-Tech;trailer;1E9124 1E9430
Elkriver Smokers;trailer;4S9594
Ellington Industry Supply;trailer;1E9495
Elliott Machine Works Inc;trailer;1E9003
Ellis & Watts;incomplete;1E9014
Ellis & Watts;trailer;1E9013
Ellis Manufacturing Inc;trailer;1E9302
Ellis Trailers;trailer;1E9038
Elmat Inc.;trailer;1E9095
Elusive;trailer;1E9597
Elyx Smart|Zebra;motorcycle;R4N
Emagineered Solutions, Inc.;trailer;1E9719
Emerson Electric Co.;trailer;1E9048
Emerson Trailers;trailer;1E9252
Empire Cargo Trailers;trailer;7F8
Empire Choppers;motorcycle;1K9241
Empire Manufacturing Company;trailer;1E9AAA
Empire RV's Inc.;trailer;47Y
Empire Tanker;trailer;1E9553
Emtec Composites Inc.;trailer;1E9301
Encore Trailers;trailer;1E9307
End 2 End Welding;trailer;1E9511
EnduraMax;trailer;5UE
Enduraplas|Enduratrailer;trailer;1E9532
Energy Link Trailer;trailer;1E9687
Energy Tree;trailer;1E9712
Engine Connection;car;1E9333
Ennis Trailer Mfg;trailer;5F6
Enpro Engineered Products LLC;trailer;1E9168
Environmental Service Products;trailer;1E9229 1E9276
Envirotech Drive Systems Incorporated;incomplete;1E9733
Envirotech Drive Systems Incorporated;lowSpeed;1E9650
Envirotech Drive Systems Incorporated|ENVIROTECH DRIVE SYSTEMS INCORPORATED (EVT);truck;1E9617
Envoltz;trailer;1E9574
Envtech Tank Services, LLC;trailer;1E9591
Epic Fabrication & Design LLC;trailer;1E9636
Epic;lowSpeed;1E9635
Epic;trailer;1E9608
Equi-Lite Horse Trailers;trailer;1E9113
Equip Manufacturing, Inc.;trailer;1E9317
Equipment Source;trailer;1E9570
Equiquest Horse Trailers;trailer;1E9242
Eretz Trailers Manufacturer;trailer;1E9578
Erie Industries|EINGP;trailer;LA9ZBK
Ernest Industries, Inc.;trailer;1E9348
Ernest Spencer Trailer;trailer;1E9603
Erwin Precision;motorcycle;1E9351
Esarati Electric Technologies Corp;motorcycle;5F5
Escapade Camper;trailer;1E9631
Escape;trailer;1P9733 2E9068
Escapod Trailers LLC;trailer;1E9607
Escobar Truck Equipment;trailer;1E9222
Escort Trailer Corp.;trailer;405
Essential Homes;trailer;1E9746
Essex Performance Boats;trailer;1E9449
Esterel;trailer;VFM
Etnyre;trailer;1E9007 1E9111
Euro-Liner, LLC;trailer;1E9293
Euro;trailer;1E9658
Europe - Italy;motorcycle;ZN0
Eurospeed;motorcycle;1E9413
Eurostyle;motorcycle;1D9092
Evaco Acquisition;trailer;1E9283
Evans Machinery;trailer;1E9734
Evans Metal Fab;trailer;1E9627
Evans Steel Fabrications, Inc.;trailer;472
Evco Service Co., Inc.;trailer;1E9372
Eventure;trailer;4S9597
EverGreen Recreational Vehicles|Lifestyle|Evergreen|Skyline;trailer;5ZW
EverLite, Inc;trailer;1E9185
Evergreen Off Road Campers;trailer;1E9459
Evergreen Trailer;trailer;1E9377
Evil Empire Choppers;motorcycle;1E9388
Evil Twin Limited;motorcycle;1E9304
Evolution (EVOLUTION WELDING & FABRICATION LLC);trailer;1E9718
Evolution (Evolution Electric Vehicles, Inc.);lowSpeed;594
Evolution Trailer Technologies Inc.;trailer;1E9513
Evolve Motorcycles;motorcycle;552
Evos;trailer;1E9717
Excaliber Fabrications Inc;trailer;1E9268
Excalibur Automobile Corporation;car;1XA
Excalibur Automobile Corporation;trailer;5EN
Excalibur Choppers;motorcycle;1E9473
Excavation Technology Corporation;trailer;1E9314
Excel Tent Trailers;trailer;2E9092
Excel Trailer Co., Inc.;trailer;1E9012
Excel Trailers Inc;trailer;1E9284
Excel Truck Equipment Specialties;trailer;1E9280
Excel;trailer;1E9286 1E9661
Excelsior-Henderson Motorcycles;motorcycle;5EH
Execucoach Inc;multipurpose;1E9101
Execuhitch;trailer;1E9503
Executive Choppers;motorcycle;1E9424
Exigis, Inc.;motorcycle;LEX
Exile Cycles;motorcycle;1E9312
Exoalloy LLC;trailer;1E9663
Exolon Systems Inc.;trailer;1E9235
Exosent Engineering;trailer;1E9519
Exotix Cycle & Motor Werx;motorcycle;1E9279
Experimental Fabrication Inc;trailer;1E9285
Exponent V2;motorcycle;1R9936
Express Concession Trailers;trailer;1E9704
Express Custom Trailer Mfg. Inc.;trailer;2E9050 2E9088
Express Custom|Rival;trailer;2E9090
Express Roaster;trailer;1E9299
Express Shuttle Service;bus;1E9421
Express Trailers Inc;trailer;5GL
Express Welding;trailer;1E9064
Extreme Chute Trailers;trailer;1E9614
Extreme Classic Trailers;trailer;1E9330
Extreme Engineering Inc.;trailer;5DB
Extreme Fabrication;trailer;1E9410
Extreme Road & Trail;trailer;52T
Extreme Trailer;trailer;557
Extreme Trailers (TN);trailer;1E9460
Extreme Trailers;trailer;5XV
Extreme Warrior RVs of Idaho;trailer;53A
Extreme Welding;trailer;1E9335
Exxiss|Sooner|Miley|Universal Trailer Corporation Horse/Livestock Group;trailer;4LA
Eye4Design Conversions;trailer;1E9462
Eyeball Eng.;motorcycle;1E9442
F&F|F&FHD;trailer;7Y1
F&S;trailer;3F9060
F-3 Trailers & Fab.;trailer;1F9326
F.L.T. Trailers;trailer;3F9071
FAB Country Outfitters LLC;trailer;1F9611
FABMETALS;trailer;1F9543
FABRICACIONES Y SERVICIOS DE MEXICO SA DE CV ( FASEMEX/ LIDDELL);trailer;3F9061
FABRICACIONES Y SERVICIOS JUMAVI;trailer;3N9018
FABRICATION & DESIGN INC;trailer;1F9124
FABRINEERING;trailer;1F9527
FABTECH, LLC;trailer;1F9463
FADING WEST;trailer;1F9589
FAMILY FORGE UTILITY TRAILERS ,LLC;trailer;1F9602
FAMILY GARDEN;trailer;1F9545
FAN;trailer;1TE
FANTASY COACH COMPANY, INC;trailer;1F9133
FARMBILT;trailer;4KG
FARMERS & CONTRACTORS SUPPLY CO.;trailer;1F9106
FAST CARGO LLC;trailer;1F9509 7NB
FASTLINE TRAILER MFG., CO.;trailer;1F9171
FAT;lowSpeed;1F9582
FATMAN;motorcycle;1F9482
FATT HOGG FRAMES;motorcycle;1F9269
FBI Motor Co.;motorcycle;1F9317
FCB;trailer;1F9599
FCM-Group;trailer;2G9086
FD INTERNATIONAL, INC.;trailer;1F9580
FEMCO;trailer;1F9387
FENRIS CYCLE, INC.;motorcycle;1F9300
FF;multipurpose;7G0
FIBERGLASS PROTOTYPES DEVELOPMENT MANUFACTURING COMPANY;trailer;1F9125
FIMCO|Schaben Industries|Ag Spray Equipment;trailer;52Y
FINELINE;trailer;6K9605
FINERSON BROTHERS LLC;trailer;1F9585
FINISH STRONG TRAILERS;trailer;1F9575 1Z9763
FINISHLINE CUSTOM TRAILERS;trailer;1F9260
FIRETAC SYSTEMS, INC.;trailer;1F9157
FIRE|TRAILER TECH;trailer;4T9374
FIRST CLASS TRAILERS;trailer;1F9273
FISHER WELDING COMPANY;trailer;1F9112
FISHING HOLDINGS, LLC;trailer;567
FITZGIBBONS;trailer;1F9549
FIVE HUNDRED;trailer;1F9579
FIVE STAR FABRICATIONS, INC;trailer;1F9590
FIVE STAR TRAILER AND EQUIPMENT;trailer;1F9130
FIVE STAR;trailer;1F9555
FL Custom;trailer;1F9610
FLAC INDUSTRIES INC.;trailer;1F9192
FLEET AIR WORLDWIDE, INC;trailer;1F9187
FLEMING TRAILERS INCORPORATED;trailer;1F9025
FLEX SECURITY LLC.;trailer;1F9592
FLEX-KING;trailer;4OG
FLINSTONE;trailer;1F9550
FLINT MANUFACTURING;trailer;1F9263
FLOWERS CUSTOM TRAILERS & REPAIR LLC;trailer;1F9561
FLUX HORIZON;trailer;1F9526
FLXIBLE;bus;1GF
FLY BY TRAILERS;trailer;1F9547
FLY E-BIKE;lowSpeed;7US
FLY E-BIKE|FWMOTO|GOFLY;motorcycle;7TY
FLYER;trailer;1F9169
FM Mfg., Inc.;trailer;1F9303
FMB Choppers;motorcycle;1F9380
FMD Fabrication Services;trailer;1F9447
FNA GROUP INC;trailer;1F9451
FOFO;trailer;1G9624
FOGLEMAN MANUFACTLURING, INC.;trailer;1F9091
FOOD TRAILER PROS;trailer;1F9581
FOODCART USA;trailer;1F9554
FOODIN WHEELS;trailer;3S9124
FORCE MANUFACTURING;trailer;1F9081
FORM EV;lowSpeed;1V9270
FORST;trailer;SE3
FORT;trailer;1F9483
FORTE BIMETAL;trailer;1F9569
FORTE;trailer;3F9067
FORZA CO;trailer;3J9091
FOUR DEGREE TRAILER COMPANY;trailer;1Z9653
FOWLER TRAILERS, INC;trailer;1F9128
FOX BETTER BUILT TRAILERS;trailer;1F9107
FOX VALLEY;trailer;1F9544
FRAKER MANUFACTURING CO.;trailer;4KP
FRAMAR;trailer;3T9251
FRAMTRAC MANUFACTURING CO. LTD;trailer;1F9117
FRANKLIN ELECTRIC CO INC;trailer;7MC
FREDERIKSEN ENTERPRISES INC;trailer;1F9090
FREDY RUIZ MARTINEZ;trailer;389004
FREEPORT MILLS SIGNWORKS INC;trailer;1F9166
FROG;trailer;7PN
FRP Trailers;trailer;1F9084
FRUEHAUF INC.;trailer;7SM
FRUITLAND PARK TRAILERS;trailer;1F9528
FS DESIGNS USA;trailer;1F9532
FT EL OCHO;trailer;3T9253
FTD;trailer;1F9593
FTEC;trailer;1P9640
FTG Equipment Solutions;trailer;1F9445
FUEL HOG TRAILERS LLC;trailer;7WG
FUELTEC;trailer;1F9548
FUERTEC;trailer;3R9191
FUN TECH INDUSTRIES, INC.;trailer;1F9212
FUQUA HOMES, INC;trailer;1F9069
FUTURA TRAILERS;trailer;3M9014
FUTURE HOME TECHNOLOGY;trailer;1F9170
FWD;truck;1F9FT1 1F9FT2
FWM Inc.;trailer;1F9475
FX Motorcycle Design & Performance;motorcycle;1F9287
FYNN;trailer;1F9534
FYRBERG WELDING;trailer;1F9190
Fab Tec;trailer;1F9200
Fab-rite Trailer Mfg.;trailer;1F9259
FabWeld, Inc.;trailer;1F9371
Fabbro Industries, LLC;motorcycle;1F9510
Fabco;trailer;1F9454
Fabform Industries;trailer;1F9370 58X
Fabri-Remorque Inc.;trailer;2FG
Fabricacion y Comercializacion Pena;trailer;3F9001
Fabricated Designs Company;trailer;1F9034
Fabrication Technologies;trailer;1N9328
Fabrication and Maintenance Service, LLC;trailer;1F9477
Fabricators Plus;trailer;1F9376
Fabtech;trailer;1F9349
Factory Direct Equipment Inc.;trailer;1F9327
Factory Direct Trailer Sales & Manufacturing;trailer;1F9238
Factory Motorhomes Inc.;trailer;1F9336
Factory Transports, Inc.;trailer;1F9396
Fair West;trailer;1F9464
Fairline Inc;trailer;1F9297
Fairplay Electric Cars, LLC;lowSpeed;515
Fairview Automated Burnouts;trailer;1F9480
Faith Forgotten, LLC;motorcycle;1F9386
Fajumes SA de CV;trailer;869001
Falcon Engineering & Mfg Co.;trailer;1F9118
Falcon Motors;car;1F9520
Falcon Road Maintenance Equipment, Inc.;trailer;1F9339
Falcon Trailers LLC;trailer;1F9584
Falcon Trailers;trailer;1F9334
Falcon Trailerworks;trailer;432
Falcon;car;1F9406
Fannin Fabrication;trailer;1F9076
Fanntana Trailers;trailer;1F9335
Fantic;motorcycle;ZFM
Fantom Teardrops;trailer;1F9512
Far-Out Trailer;trailer;1F9574
Farm Boss Trailer;trailer;1F9503
Farmer Fabrications;trailer;1F9254
Farrington Chariots;trailer;1F9078
Farwest Golf;lowSpeed;1F9364
Fast -Way Ideal Mfg Co;trailer;1Z9383
Fast DMS;trailer;1F9608
Fast Eddie's Customs and Classics;motorcycle;1F9385
Fast Flow Pumps, LLC;trailer;1F9501
Fast Master Products, Inc.;trailer;1F9290
Fast Toys;trailer;1F9490
Fast Trac Manufacturing, Inc.;motorcycle;5JE
Fast Truck Body & Equipment;trailer;1F9305
FastlaneLSV;lowSpeed;1F9388
Fastload Enterprise;trailer;1F9375
Fastrack Engineering;trailer;1F9341
Fat Attack Custom Bikes;motorcycle;1F9262
Fat Boy Trailers, LLC.;trailer;1F9302
Fat Boy;trailer;1F9522
Fat Daddy Racing;trailer;1F9351
Fat Guinea Customs;motorcycle;1F9382
Fat Socks Motorsports;trailer;1F9264
Fatmancycleworks;trailer;1F9384
Faudoa Taco Carts & Trailers LLC;trailer;1F9559
Faulkner LLC;trailer;1F9492
Fault Line;trailer;1F9596
Faw Jiaxing Happy Messenger;car;LFP
Faymonville;trailer;YAF
Fazekas Industries;trailer;1F9032
Fearless Choppers;motorcycle;1F9314
Fearless Eagle Trailers;trailer;1A9867
Featherlite Trailers;trailer;4FG
Featherlite Vogue;bus;1F9199
Federal Motors Inc;truck;1F9037
Fehr Industrial Manufacturing;trailer;1F9414
Fehr;trailer;1F9514
Fehring;trailer;1F9603
Felling Trailers;trailer;1F9072 5FT
Felony Street Gear;motorcycle;1F9330
Ferbel;trailer;3S9123
Ferguson Built Trailers;trailer;1F9462
Ferguson Truck Body & Equipment;trailer;1F9420
Fernando Rivera;trailer;8X9001
Ferocity Industries;trailer;52D
Ferrara|KME;incomplete;1F9140
Ferrari;car;ZFD ZFF
Ferrari;multipurpose;ZSG
Ferro Trailers;trailer;1F9329
Ferrotek Corporation;trailer;1F9146
Fiat;car;ZFA
Fiat;multipurpose;3E4
Fiba Compressed Gas Equipment;trailer;1F9047
Fiber Pulling Equipment, Inc.;trailer;1F9242
Fiber Trailer;trailer;1F9203
Fiber-Tron Trailer;trailer;1F9400
Fiberglass Bread|Rectangle|HANSHENG / Airstream|HANSHENG / Retro|Summer Ice Cream|Department Store;trailer;R3G
Fiberlite Trailers;trailer;1F9229
Fiberlite Travel Trailers, Inc;trailer;1F9223
Fibertech Services;trailer;1F9358
Fibre-Tech, Inc.;trailer;1F9027
Fibro Concept Inc.;trailer;2F9055
Fidelity Manufacturing;trailer;1F9440
Fido Motors;motorcycle;1F9438
Fields Trailer Sales;trailer;1F9253
Fifties Trailers;trailer;2F9073
Fineline Trailers;trailer;1F9389
Finn;trailer;1F9135
Fire Plus;trailer;1F9448
FireVent;trailer;1F9402
Firebird Custom Choppers;motorcycle;1F9301
Fireblast 451;trailer;1F9395
Firebolt Equipment;trailer;1F9607
Firedancer Manufacturing Inc;trailer;1F9255
Firefly, LLC;trailer;1F9504
Firely ESV;motorcycle;4A9009
Firepower;trailer;1D9058
Fireside Recreational Vehicles;trailer;4FE
First Call Flagging;trailer;1F9307
First Fueling Systems;trailer;1F9381
First Line Manufacturing;trailer;1F9214
First Products Inc;trailer;198
First United Industrial Foshan;motorcycle;LVW
Fischer Tharp;trailer;1F9344
Fish TX;trailer;1F9586
Fisher Tiny Trailer;trailer;1F9556
Fisker;car;514 YH4
Fisker;multipurpose;VCF
Fitzgerald Industries Inc;trailer;7JV
Fitzgerald Kit Trucks & Sales, LLC;trailer;1F9256
Fitzgerald;trailer;7UF
Five Diamond Trailers;trailer;1F9424
Five Star Custom Trailer;trailer;159001
Five Star Trailers;trailer;3CW
Flame King Inc;trailer;1F9007
Flame Trailers, Inc;trailer;1F9235
Flaming Hacksaw Fabrication LLC;trailer;1F9412
Flare Stack|Comm / Light Tower;trailer;2A9165
Flat Creek Lodges;trailer;1F9FCL
Flatt Enterprises;trailer;1F9353
Flaunt Electric Vehicles;motorcycle;1F9441
Fleet Equine;trailer;1F9393
Fleet Equipment;trailer;1F9415
Fleet Masters;trailer;1F9437
Fleet Tech;trailer;1F9566
Fleetwing Travelers, Inc.;trailer;1LX
Fleetwood Enterprises (Avion);trailer;1EE 2EE
Fleetwood Enterprises (Caribou);trailer;1EJ 2EJ
Fleetwood Enterprises (Elkhorn);trailer;1EK 2EK
Fleetwood Enterprises (Mallard);trailer;1EF 2EF
Fleetwood Enterprises (Park Models);trailer;1EH 2EH
Fleetwood Enterprises (Prowler);trailer;1EC 2EC
Fleetwood Enterprises (Savanna);trailer;1EG 2EG
Fleetwood Enterprises (Terry);trailer;1EA 2EA
Fleetwood Enterprises (Wildnerness);trailer;1ED 2ED
Fleetwood Enterprises, Inc. (Angler);trailer;1EL 2EL
Fleetwood Enterprises, Inc. (Westport);trailer;1EM 2EM
Fleetwood Enterprises;trailer;3EB 5FA 5FB
Fleetwood Folding Trailer (Pioneer);trailer;4CP
Fleetwood Folding Trailers;trailer;1EB 4CB 4CG 4CJ 4CK 4CL 4CM 4CN 4CT 4CU 4CV 4CW 4CX 4CY
Fleetwood Folding Trailers|Americana;trailer;4CA
Fleetwood Folding Trailers|Four Seasons;trailer;4CF
Fleetwood RV, Inc.;bus;54R
Fletcher's Equipment;trailer;1F9247
Flex Temp Systems;trailer;1F9418
Flex Trailers LLC;trailer;1F9457
FlexReel Trailers Inc.;trailer;2F9103
FlexTop Trailers LLC;trailer;1F9468
Flextech Manufacturing;trailer;1F9500
Flicker Group;trailer;1F9369
Flivver;lowSpeed;1F9572
Floatride Trailers;trailer;1F9515
Floe International;trailer;4L4
Florida Built;trailer;1F9562
Florida Custom Choppers LLC;motorcycle;1F9324
Florida Trailers, Inc. dba South Florida Trailers;trailer;4S9142
Flournoy Trailer Sales;trailer;1F9092
Flow Tech Fabricators;trailer;1F9345
Flow-Boy by Hi-Way;trailer;1F9319
Flux|Cheerdmoto|Rain|Vtron|Vtron Moto|EVenture Powersports|Icon (Xiyao)|EVenture (Xiyao);motorcycle;R46
Flynn's Welding & Machine Shop;trailer;1F9293
Flyrite Choppers;motorcycle;1F9286
Fobes Welding & Iron Works;trailer;1F9095
Focal Technologies, Inc.;trailer;1F9553
Foldtrailer Ltd.;trailer;YXF
Fontaine Specialized Inc;trailer;4LF
Fontaine Trailer Co.;trailer;13N 57J 5SV 5TR
Fontaine Trailer;trailer;1R1
Fontaine Truck Equipment Company;trailer;1F9017
Fonzis;trailer;1F9537
Food Buggy|BIZ BUGGY;trailer;1N9362
Food Carts Unlimited;trailer;1F9576
Food Trailers, Inc.;trailer;1F9497
Food Trucks USA;trailer;1F9531
Food-Trailers;trailer;1F9436
Foothills Custom Cabin, LLC;trailer;1F9507
Foral Company;trailer;1F9113
Ford Motor Company of New Zealand;trailer;7A5
Ford;bus;1FB 2FB 3FB
Ford;car;177 1F7 1FA 1H9814 1ZV 2FA 3FA KNJ WF0
Ford;incomplete;1F6 1FC 1FD 2FC 2FD 3FC 3FD 3FE 3FR 5LD
Ford;multipurpose;1F1 1FM 2FM 3FM MAJ
Ford;truck;1FT 2FT 3FN 3FT 9BF JC2 NM0
Fords Trailer Sales;trailer;1F9368
Forecast;trailer;1F9558
Foremost Truck & Trailer Specialists;trailer;1F9372
Foreshee Flatbed Ladders and Manufacturing LLC;trailer;1F9465
Forest River;trailer;4X4 5NH 5ZT
Forest Trailers;trailer;1F9417
Foretravel;bus;1F9054
Foretravel;incomplete;1F9325
Forever Concession Trailers LLC;trailer;1F9455
Forks RV;trailer;1F9217
Formcaster Inc.;trailer;1F9348
Formula 1 Street Com;car;1F9306
Formula Trailers;trailer;1F9394
Forrest City Manufacturing;trailer;1F9355
Forsythe & Dowis Rides, Inc.;trailer;1F9063
Fortitude Manufacturing;trailer;1F9408
FortuneSport VES;car;56N
Foshan Fosti Motorcycle Manufacturing Co.|Fosti;motorcycle;LB5
Foshan Shunde F1 Transport Engineering Co., Ltd;trailer;LSE
Foss Developing;trailer;1F9403
Foundry Moto;motorcycle;1F9361
Four - W Trailers;trailer;1F9356
Four Horseman Motorcycle Co LLC;motorcycle;1F9252 1M9304
Four Mile Fabrication LLC;trailer;1F9489
Four Winds International Corporation;trailer;4EU
Four Winns;trailer;42K
Four Winns|Glastron|Scarab|Wellcraft;trailer;566
Fourmen MFG;trailer;1F9573
Fourstar Trailers;trailer;4F5
Fowler Welding and Repair;trailer;1F9513
Fox Fabrication Inc.;trailer;1F9246
Fox Hollow Mfg.;trailer;1F9308
Fox Teardrop;trailer;1F9493
Fox Trailers;trailer;5DE
Fox Valley Metal Tech, Inc;trailer;1F9233
Foxworth Enterprises;trailer;1F9211
Fraco Products Ltd;trailer;2L9119
Fractal;trailer;1F9529
Frala's Trailers;trailer;1F9257
Francis Trailer Manufacturing Inc.;trailer;1F9449
Frank Siviglia & Co. Inc;trailer;1F9230
Franko's Custom Cycles Inc.;motorcycle;1F9332
Free Drive EV;lowSpeed;1F9346
FreeMyer Industries;trailer;1F9373
Freeborn Customs, Inc.;motorcycle;1F9315
Freeborn's Chop Shop;motorcycle;1F9350
Freedom Builders;trailer;1F9568
Freedom Fabrication;trailer;1F9285 1F9421
Freedom Motorcycle Company;motorcycle;1F9312
Freedom Outdoor Products;trailer;1FY
Freedom Trailers Inc;trailer;4EP
Freedom Trailers LLC;trailer;1F9342
Freedom Trailers, Inc.;trailer;1F9511
Freedom Trailers, LLC;trailer;5WK
Freedom Trailers;trailer;1F9089
Freeman Choppers, LLC;motorcycle;1F9321
Freeman's;trailer;1F9226
Freespirit Recreation;trailer;1F9410
Freightliner;bus;W2Z WCD
Freightliner;incomplete;1FV 2FV 3AL 3FF RSA W2X WDP
Freightliner;multipurpose;W2W WDR
Freightliner;truck;1FU 2FU 3AK AFV KFB RSB W1H W2Y WD6 WDY WYB
Freightliner|Mitsubishi Fuso;incomplete;4UZ
Freightliner|Sprinter (Dodge or Freightliner);truck;WD2
Friesen Trailers;trailer;1L9556 4S9660 7LR
Friesen Welding;trailer;4WF
Frisbie Construction Co Inc;trailer;1F9029
Frolik Cargo Campers;trailer;1J9535
Frontier Cargo;trailer;5SW
Frontier Industrial;trailer;1F9204
Frontier Manufacturing Co;trailer;1F9175
Frontier RV;trailer;1F9309 5KD 5VL
Frontier Trailer Sales;trailer;1F9144
Frontier Unlimited;trailer;1F9587
Fruetel;trailer;1F9033
Fry's Welding Inc.;trailer;1F9152
Fryfogle Manufacturing, Inc.;trailer;1F9494
Fuel Horse;trailer;1A9695
Fujian Changchun (Special Vehicle Mfg);trailer;LA9FCC
Fukushu, Inc.;trailer;1F9452
Full Throttle Fabrication;trailer;1F9456
Fullmoon Customs;motorcycle;1F9291
Fulmer Fabrications;motorcycle;1F9434
Fulu|Landscape|Wildfire;motorcycle;LDF
Fulu|Lichi;lowSpeed;SJJ
Fun Slides Inc;trailer;1F9143
FunTec, Inc.;trailer;1F9224
Funbuddy;trailer;1F9446
Fusion Production System Inc.;trailer;2F9100
Futura Trailers Limited;trailer;6ZF
Fuzion Motorcycles;motorcycle;5YU
Fuzion Motorcycles|Warlock Trailers;trailer;1Z9076
G & B Manufacturing;trailer;1G9108
G & C Inc.;lowSpeed;1G9262
G & D Enterprises;trailer;1G9046
G & G Fab;trailer;1G9413
G & G METAL FABRICATION;trailer;1G9423
G & G UTILITY TRAILERS, LLC;trailer;1G9595
G & K Steelworks;trailer;1G9392
G & R Enterprises;trailer;1G9036
G R;trailer;1G9573
G and G;trailer;1G9593
G&S Enterprise;trailer;1G9182
G-2 Motorcycles;motorcycle;1G9393
G-CUSTOMS;trailer;1G9616
G-Fab, Inc.;trailer;1G9299
G-Force Trailers LLC;trailer;1G9547
G. C, MANUFACTURING, INC;trailer;1G9165
G.P.T.;trailer;1G9104
G.W. Fabrication L.L.C.;trailer;1G9295
G2 Trailers;trailer;1L9700
G3 Fabrication;trailer;1G9585
GABRIEL'S;trailer;1G9632
GAF;trailer;1G9656
GAIA;lowSpeed;R5B
GALE MARINE LLC;trailer;1G9522
GALPIN MANUFACTURING, INC;trailer;1G9227
GAM;motorcycle;1G9361
GAMBLE TRAILERS INC;trailer;4LR
GARDEN STATE CHASSIS REMANUFACTURING INC;trailer;48Z
GARLOCK TRAILERS;trailer;1G9059 1G9119
GASBOX;motorcycle;4T9301
GATOR;trailer;2RG
GAUTIER;trailer;1G9639
GBA Sales Consignment & Rental;trailer;1G9509
GC Trailers;trailer;1G9611
GC-1;lowSpeed;1K9345
GCA - Largo Industries Inc;trailer;1G9279
GCGC;lowSpeed;1G9645
GCK Industrial;motorcycle;RPG
GCL, Inc.;trailer;1G9091
GCP;lowSpeed;1G9655
GCP;trailer;1G9684
GDM Incorporated;trailer;1G9009 1G9107
GE Packaged Power;trailer;1G9461
GE Trailers;trailer;1G9442
GEA Farm Technologies;trailer;2G9100
GEFCO, Inc.;trailer;1G9483
GEM WAEV|Fusion;lowSpeed;7SX
GEM-L INC;trailer;1G9414
GEM;lowSpeed;5AS
GEMILANG;bus;PL9056
GEMINI AUTO & TRAILER INC;trailer;1G9288
GENERAC MOBILE PRODUCTS, LLC;trailer;7FS
GENERAL TRUCK BODY;trailer;1G9123 1G9460
GENESIS SUPREME RV, INC;trailer;1G9467 7HN
GENESIS TRAILER;trailer;1G9594
GENIE MANUFACTURING, INC.;trailer;1G9242 5D8
GEORGE R. LAWSON;trailer;1G9130
GETTIG TECHNOLOGIES LTD;trailer;1G9039
GEVC;lowSpeed;1G9633
GEVC;motorcycle;1G9648
GEVC;trailer;1G9649
GFA;trailer;1G9537
GForce Fabrication;trailer;1G9395
GG TRAILERS;trailer;3EY
GHEER BUILT;trailer;1G9627
GHOSTEV;lowSpeed;7XU
GIBRALTAR;trailer;1G9613
GIDDINGS MACHINE COMPANY, INC.;trailer;1G9238
GIDDY UP;trailer;7TK
GIVCO CUSTOM TRAILERS;trailer;1G9281
GK Machine;trailer;1G9474
GLADE TOP ADVENTURES;trailer;1G9634
GLADIATOR;trailer;1G9575
GLIDEWELL TRAILER SALES;trailer;1G9222
GLOBAL ENVIRONMENTAL PRODUCTS INC;truck;1G9462
GLOBAL FACTORY PRODUCTS, INC;trailer;LN2
GLOBALECO;trailer;1G9601
GLV, LLC;trailer;AG2
GM Trailers;trailer;1G9668
GMC;bus;1GJ 2G0 2GH 2GJ
GMC;car;4G5
GMC;incomplete;1GD 2GD 4KD 7GZ J8D
GMC;multipurpose;1GK 2CT 2GK 3GK 5G3
GMC;truck;1GT 2C0 2GT 3GT
GMC|Navistar|Caterpillar|IC Bus|Workhorse|International|GM;incomplete;1HV
GMC|Pontiac;multipurpose;1G5
GMC|Pontiac|Geo;multipurpose;2CK
GMC|SAAB;incomplete;3GD
GMC|Suzuki;truck;JGT
GME;trailer;1G9292
GMR Trailers, Inc;trailer;1G9188
GMS Powersports;trailer;1G9662
GO-ZAN;trailer;3T9210
GOLDEN ARM TRAILERS, LLC;trailer;7S8
GOLDEN WEST HOMES;trailer;1G9154
GONTIS WELDING AND FABRICATION, LLC;trailer;1G9626
GOOD PACE INC;motorcycle;1G9004
GOOD RV EQUIPMENT INC.;trailer;1G9641
GOOD TIME OUTDOORS, INC.;trailer;1G9339
GOOD TIME;trailer;1VD
GOODSON BUILDING SYSTEMS, INC;trailer;1G9164
GOODWATER TINY HOMES;trailer;1G9629
GORILLA TRAILERS LLC;trailer;1G9597
GORILLA;lowSpeed;7TB
GOVECS;motorcycle;SVE
GOVIEW LLC;trailer;1G9647
GP Trailers Inc;trailer;1G9563
GPS Trailers;trailer;1G9560 7LF 7PZ
GR Trailers;trailer;1G9376
GR;lowSpeed;1G9578
GRA-TER INDUSTRIES INC;trailer;1G9266
GRAND DESIGN RECREATIONAL;trailer;573
GRAND ISLAND;trailer;1G9446
GRAND LAKE FABRICATION;trailer;1G9412
GRANDWATT ELECTRIC;trailer;1G9503
GRANITE INDUSTRIES;trailer;7UM
GRATIMAX, LLC DBA MCELRATH TRAILERS;trailer;1G9615 1M9284
GRAVES CUSTOM CYCLES, LLC;motorcycle;1G9341
GRAVITY CONCEPTS;trailer;1G9356
GREASYHILL;trailer;1G9500
GREAT AMERICAN CHOPPER;motorcycle;1G9358
GREAT LAKES STAGE;trailer;1G9614
GREAT LAKES TRAILER;trailer;1G9348
GREAT NORTHERN TRAILER WORKS;trailer;5VK
GREAT OUTDOOR COTTAGES;trailer;1G9618
GREAT PLAINS FABRICATION;trailer;1G9427
GREAT WHITE TRAILERS;trailer;1G9389
GREAT WOLF TRAILERS;trailer;1G9377
GRECER, SA DE CV;trailer;3G9031
GREEN DISTRICT;trailer;1B9908
GREEN ELEC-MOTOR;motorcycle;1G9000 1G9373
GREEN INTERNATIONAL SOLUTIONS;trailer;1G9485
GREEN POWER TECHNOLOGY;trailer;1G9410
GREEN VALLEY MANUFACTURING;trailer;1G9296
GREEN'S WELDING AND TRAILER SALES;trailer;1G9126
GREENFIELD PRODUCTS LLC;trailer;1G9396
GREENFIELD TRAILERS;trailer;5RL
GREENFIST;trailer;R8R
GREENGO TEK;lowSpeed;522
GREENKRAFT;truck;5ZU
GREENLINE EQUIPMENT, LLC;trailer;1G9582
GREENLITE TRAILERS;trailer;1G9445
GREENTECH AUTOMOTIVE;lowSpeed;53Y
GREG'S TRAILERS;trailer;1G9617
GRIFFIN TRAILER;trailer;1G9074
GRIFFITH CHOPPERS;motorcycle;1G9378
GROUND FORCE MANUFACTURING LLC;trailer;1G9343
GRP Fiberglass Limited;trailer;2F9068
GRUPO AGUIRRE LUNA Y ASOCIADOS SA DE CV;trailer;3G9060
GRUPO INDOLSA S. DE R.L. M.I.;trailer;3G9056
GRUPO REMOLQUES del NORTE;trailer;3BZ
GRYPHON BIKES & CHOPPERS;motorcycle;1G9340
GS MANUFACTURING;trailer;1G9334
GS Motor Company;motorcycle;1G9359
GS Trailers;trailer;4B9191
GSE CUSTOM CARS AND CYCLES;motorcycle;1G9350
GSK;trailer;7LC
GSN CUSTOMS;motorcycle;1G9444
GT Mfg;trailer;1G9270
GT'S BOAT WORKS;trailer;1G9352
GT;trailer;1G9603
GTC;trailer;1G9549
GTI;trailer;1G9604 1G9605
GTO TRAILER;trailer;1G9577
GUAM STEEL SERVICES, LLC dba TSUNAMI MOTORSPORTS;motorcycle;1G9402
GUANGDONG QINGXIN LIANTONG INDUSTRY CO. LTD.;motorcycle;LTB
GUANGZHOU PANYU HAOJIAN MOTORCYCLE INDUSTRY CO., LTD;motorcycle;LP6
GUANGZHOU PANYU HUANAN MOTORS GROUP CO., LTD.|Amigo Motors|LANCE;motorcycle;LE8
GUARDAIN TRAILERS INC.;trailer;1G9404
GUD MOTORSPORTS LLC;lowSpeed;1G9631
GUERDON ENTERPRISES LLC;trailer;1G9381
GUERILLA CUSTOMS;motorcycle;1G9425
GUERILLA CUSTOMS;trailer;1G9424
GULF COAST TRAILERS;trailer;1Z9704
GULL WING INDUSTRIES, INC.;trailer;1G9233
GULLWING INTERNATIONAL MOTORS, LTD.;car;1G9231
GURP;trailer;1G9583
GY DEVICE;trailer;SF3
GYPSI MAE TRAILERS;trailer;7S0
Gabilan Welding;trailer;1G9420
Gabriel Logan LLC;trailer;1G9554
Gabriel Villescas West Mesa Choppers;motorcycle;1W9395
Gaitway Trailer Co;trailer;1G9064
Galaxy Trailer Mfg.;trailer;1T9753
Galaxy;trailer;1G9533
Galbreath;trailer;1G9033
Galfab;trailer;1W9579
Galion Manufacturing;trailer;1G9345
Galvanized International;trailer;1G9077
Galyean Equipment Co.;trailer;1G9015
Gamble's Welding & Fabrication;trailer;1G9274
Gambler;trailer;1G9471
Game Day Traditions|Franklin Retreats|C3 Design;trailer;4C9426
Gangster Choppers Inc;motorcycle;1G9454
Ganzcorp Investments, Inc.;trailer;1G9415
Gap Hill Aluminum Shop;trailer;1G9426
GapVax;trailer;1G9565
Garcia Industries L.L.P;trailer;1G9449
Garcia's Trailers;trailer;1G9602
Gardner Cryogenics;trailer;1G9523
Gardner Denver, Water Jetting Systems;trailer;1G9385
Gardner-Pacific Corporation;trailer;1G9131
Garia;lowSpeed;UJG
Garland Trailer Designs;trailer;1G9433
Garneau's Garage, Inc;trailer;1G9061
Garrett Container Systems, Inc.;trailer;1G9315
Gateway Materials;trailer;1G9401
Gateway Teardrops;trailer;1G9515
Gator Made;trailer;4Z1
Gator Pit;trailer;1G9486
Gatorback Trailer;trailer;1G9592
Gear Gasm;motorcycle;1G9372
Gear Hub Trailers;trailer;1G9666
Gear Jammer;motorcycle;1G9365
Gearheads Inc.;motorcycle;1G9367
Geaux Pull;trailer;1G9672
Geely|ZHEJIANG GEELY MING INDUSTRIAL CO., LTD / SONDORS|JIMING|Geely Group Zhejiang Motorcycle Co Ltd|ZHEJIANG GEELY MING INDUSTRIAL CO., LTD / COLEMAN|GEELY GROUP ZHEJIANG MOTORCYCLE CO., LTD / COLEMAN;motorcycle;LB2
Geisert Enterprises Ltd;trailer;1G9174
Geistwerks;trailer;1G9484
Gelimex JSC;motorcycle;RL7
Gelsa Group;trailer;3G9073
Gemco Park Homes;trailer;1G9397
Gemini Auto Lifts;trailer;1G9391
GenZe;motorcycle;58D
Genave/NRC;trailer;1G9518
Genco Mine Service;trailer;1G9586
Gencor;trailer;1G9569
Gene's Golf Carts;lowSpeed;1G9475
Generac Power Systems Inc;trailer;1G9255
General Automotive Corporation;incomplete;14X
General Coach;trailer;2GL
General Crane Service;trailer;1G9409
General Duty Trailers;trailer;1G9239
General Fertilizer Equipment;trailer;1G9190
General Machine Products;trailer;1G9418
General Machining &Welding;trailer;1G9622
General Purpose Vehicles;multipurpose;1G9297
General Rich Enterprises;trailer;5VS
General Services, Inc (GSI);trailer;1G9398
General Shelters of Kenedy, TX Ltd;trailer;1G9271
General Shelters;trailer;1G9223
General Trailer Mfg, Inc.;trailer;4GE
General Trailer;trailer;1G9008
General Welding and Fabricating Inc|MSA Trailers;trailer;1G9136
Genesis Trailers Inc.;trailer;5KY 7M7
Genesis;car;KMT
Genuine Jacks;trailer;1G9437
Genuine Scooters;motorcycle;RFV
Genuine Scooters|Longjia|Chicago Scooter Company|SSR Motorsports|Longjia or Buccaneer (SSR Motorsports);motorcycle;L4H
George P. Johnson Travel Trailer;trailer;1G9623
Georgia LSV;lowSpeed;1G9677
Georgia Wholesale Trailers;trailer;7HE
Gerald L. McCoy;trailer;1G9230
Gerdes Fabricating;trailer;1G9487
Gerling and Associates;trailer;1G9313
Ghormley Mechanical Industries Inc.;trailer;1G9322
Gibson Brothers Welding;trailer;1G9470
Gichner Refrigerated Systems;trailer;1G9172
Gichner Truck Bodies;trailer;1G9384
Gicon Pumps and Equipment;trailer;1G9507
Gidget;trailer;6K9299
Gilcrest Equipment Co.;trailer;1P9446
Giles RV;trailer;5L0
Gillespie Welding and Fabrication;trailer;1G9178
Gillig;bus;15G
Gillig;incomplete;46G
Gilpin's Welding & Machine Works, Inc.;trailer;491
Gincor Trailer Werx;trailer;2G9105
Girtz Industries;trailer;1G9502
Glacier;trailer;4T9213
Gladiator Custom Trailers, Inc.;trailer;1G9298 5MN
Glas Fab, Inc.;trailer;1G9072
Glassstream Trailers, Inc.;trailer;1DY
Glendale RV;trailer;2GR
Glenn;trailer;1G9020
Glickenhaus;car;4S9544
Glickenhaus;multipurpose;4S9542
Global Equipment Company, Inc.;trailer;1G9555
Global Fabricators;trailer;1G9073
Global Fabricators;truck;1G9176
Global Generation Cult;motorcycle;WGG
Global Inventive Industries;trailer;1G9480
Global Motorsport Group;motorcycle;4B7
Global Power Components;trailer;1G9302
Global Pump Company;trailer;1G9419
Global Steel;trailer;1G9458
Global Truck & Trailer Sales;trailer;1G9478
Global Vaccum Systems;trailer;1G9448
Global;trailer;1G9584
Globe Trailer Manufacturing;trailer;1G9336 44R
Go Daddy Trailers;trailer;1G9676
Go Easy Carts;lowSpeed;1G9669
Go Explore|Shadow Cruiser|Essence|Radiance|Stryker|MPG|Avenir|Southfork|Embrace|Twilight/Twilight Signature|Hitch|Fun Finder|Land Roamer|View Finder|Enterra|Boss|Cell Caravan|Milestone;trailer;5RX
Go RV;trailer;1G9531
Go Rite Trailers, Inc.;trailer;1G9538
GoBE;trailer;4S9519
GoCar;lowSpeed;1G9580
Goat Trailers;trailer;1G9671
Gold Star Communications;trailer;1G9369
Gold Star Custom Trailers;trailer;1G9380
Gold Star Trailer;trailer;4HL
Gold Star;trailer;1G9086
Golden Building Corporation;trailer;1G9539
Golden Eagle Trailer Manufacturing & Welding Works;trailer;47X
Golden Gait Trailers;trailer;1G9510
Golden Guard Card|Mingtai;trailer;LA9PWS
Golden Road Trailers;trailer;1G9673
Golden Trailers;trailer;1G9652
Golden;trailer;1G9568
Goldhofer;trailer;WG0
Golf Car Center;trailer;1G9148
Golf Cars of Arizona;lowSpeed;1G9267
Golf Cart Connection LLC;lowSpeed;1G9579
Golf Cart Outlet of Mount Airy;lowSpeed;1G9557
Gone Coastal;lowSpeed;1G9682
Good Thunder Motorcycles;motorcycle;1G9309
GoodBrand Enterprises LLC;trailer;1G9300
GoodGuys Trailers LLC;trailer;7TT
Goodman Motorcycles, Ltd.;motorcycle;1G9175
Google;lowSpeed;1G9495
Goose Creek Enterprises;trailer;1G9371
Gooseneck Trailer Mfg.,Co, Inc;trailer;16G
Gordis;trailer;1G9679
Gore;trailer;1G9014
Gorham Fabrication Inc.;trailer;1G9253
Gorilla Built Enterprises;trailer;1G9453
Gorilla Vehicles;lowSpeed;1G9283
Gorman;trailer;1G9514
Gotwals Brothers;trailer;1G9452
Grabill RV Manufacturing;trailer;1G9408
Grace Industries;trailer;1G9441
Graetz Manufacturing;trailer;1G9438
Graham Company;trailer;1G9103
Graham LSV;lowSpeed;1G9432 1G9653
Grain hopper;trailer;1D9850
Grainger Enterprises Inc. dba Cargo Deck LLC;trailer;1G9553
Grand Canyon Golf Cars Inc;lowSpeed;1G9276
Grand Canyon;trailer;1G9659
Grand Teton|Sierra|Denali;trailer;1Z9608
Grande West;bus;2G9098
Grandeur Cycles Inc;motorcycle;1G9282
Grandview;trailer;7NS
Grasshopper Enterprises;trailer;1G9324
Gray's;trailer;1G9588
Great Basin Industries Inc;trailer;1G9245
Great Dane Trailers;trailer;1GR
Great Day Golf Carts of OIB;lowSpeed;1G9685
Great Lakes Cargo;trailer;5MB
Great Lakes Choppers;motorcycle;1G9311
Great Lakes Trailers;trailer;1G9139
Green 4 U Inc.;lowSpeed;7HP
Green Bros. Manufacturing;trailer;1G9181
Green Hop'r;trailer;1G9511
Green Mountain;trailer;1G9576
Green River Cabins;trailer;1G9674
GreenGo Buggies;lowSpeed;1E9593
GreenPower;bus;1G9492
GreenPower;incomplete;1G9660
GreenPower;truck;1G9619 1G9661
GreenPower|YAXING;incomplete;LA9LYB
Greenfield;trailer;4C9325
Greenhead Trailers MFG;trailer;1G9540
Greenman Machinery Group(HK)Limited;lowSpeed;R1S
Greenwater Trailers;trailer;1F9474
Gregory Racing Fabrications;trailer;1G9491
Griffin Trailer (Chubbs);trailer;4C9020 56W
Grigsby;trailer;1G9057
Grimaldi's Heating & Sheet Metal, Inc.;trailer;1G9285
Grimes-Parker IND Inc.;trailer;1G9080
Gripin;trailer;359001
Grizzly Cycle Works;motorcycle;1G9265
Grizzly Mountain Manufacturing Inc;trailer;1G9272
Grizzly;trailer;1G9681
Grooms Welding & Machine Inc;trailer;1G9232
Ground Heaters;trailer;1G9201
Group Los Andes;trailer;1G9635
Grove Creek Fabrication LLC;trailer;1G9571
Grubb Trailers, Inc.;trailer;1X3
Grumman Olson;trailer;1GX
Grumman;truck;1G9088
Grumpys Custom Motorcycles;motorcycle;1G9323
Grupo Industrial Tres Estrellas;trailer;3GH
Gruppe B;car;1S9566
Guang Chuan;motorcycle;H7Y
Guangzhou Dayang Motorcycle Co Ltd;motorcycle;LXS
Guarddawg;trailer;1G9683
Guardian;trailer;1G9459
Gulf Atlantic Cottages;trailer;1G9646
Gulf Coast Trailer Mfg.;trailer;1G9160
Gulf South Trailer Works;trailer;1G9512
Gulf Stream Coach, Inc.;trailer;1NL
Gulf of America Manufacturing LLC;trailer;1G9680
Gulfside Fabricators;trailer;1G9636
Gun Fighter Customs;motorcycle;1G9528
Gun Fighter Customs;trailer;1G9529
Guzzler Manufacturing, Inc.;trailer;1G9115
H & G Marine Service, Inc.;trailer;1H9400
H & H Motor Cycles;motorcycle;1H9664
H & H Supply;trailer;1H9627
H & H TRAILER SW;trailer;5UL
H & H Trailers;trailer;533
H & H WELDING, LLC;trailer;1H9631
H & H Welding & Repair LLC;trailer;1H9426
H & M GOPHER CONTROL;trailer;1H9616
H & M Manufacturing, Inc.;trailer;1H9084
H & M TRAILERS LLC;trailer;1H9523
H & S Manufacturing Co Inc;trailer;4UL
H & W Trailer Works Inc;trailer;1H9095
H BULL SMART TRAILERS, LLC;trailer;1H9743
H E M Enterprises Inc;trailer;1H9383
H FAB Trailers;trailer;1H9858
H L ENTERPRISE INC.;trailer;54A
H&A WELDING LLC;trailer;1H9774
H&H Custom Solutlons;trailer;1H9394
H&H Farm Machine Co., Inc.;trailer;1H9624
H&H Manufacturing;trailer;1H9123
H&H Trailer Co;trailer;4J6
H&H;lowSpeed;1H9712
H&H;trailer;1H9665
H&S Trailers of Texas, LLC;trailer;1H9830
H. Barber & Sons;trailer;1H9485
H.D. Industries, Inc.;trailer;1H9558
H.J. SMITH WELDING INC.;trailer;1H9335
HAGOTH INDUSTRIES LLC;trailer;1H9746
HAHNZ MFG LLC;trailer;1H9833
HANBIRD;motorcycle;R5H
HANDS ON WORK TRAILERS;trailer;1H9764
HANSEN TRAILERS;trailer;1H9805
HANYI|MINGLI|HANSHENG;motorcycle;R3F
HARCO TRAILERS;trailer;1H9213
HARD SIDE;trailer;1H9817
HARDCORE CHOPPERS;motorcycle;1H9444
HARMAR , INC.;trailer;4HZ
HARMONY;trailer;1H9816
HARVEST MOBILE BOTTLING;trailer;1H9849
HAUL KINGS;trailer;1H9778
HAUL MASTER;trailer;1H9834
HAWAII SPRING SUPPLY, INC.;trailer;1H9729
HAWAIIAN SCOOTERS;motorcycle;1H9737
HAWK TRAILERS;trailer;1H9283
HAWKE TRAILERS SC, INC;trailer;7PW
HAWKINS WESTERN WORLD;trailer;1H9197
HAYES TRUCK & TRAILERS;trailer;1H9230
HAYS;trailer;1L9679
HB Custom Components, Inc.;motorcycle;1H9472
HBC GROUP LLC;bus;1H9714
HBP-Jaybrake, LLC;motorcycle;1H9492
HBT Smokers;trailer;7JS
HCL Truck Equipment Inc.;trailer;1H9622
HD Customs;motorcycle;1H9795
HD Customs;trailer;1H9794
HD TRAILER SOLUTIONS LLC;trailer;1H9745
HD Trailer;trailer;7LK
HDE;trailer;2H9097
HDK Electric Vehicles|Evolution|TARA;lowSpeed;7MZ
HDK Plastic LTD USA;lowSpeed;1H9568
HEARTLAND;motorcycle;1H9315
HEAVY EQUIPMENT SOLUTIONS, LLC.;trailer;1H9862
HEAVY HITTER;trailer;1R9815
HEAVYLITE TRAILERS LLC;trailer;1H9780
HEIL ENVIRONMENTAL INDUSTRIES, LTD;trailer;1H9270
HELIO;motorcycle;1H9740
HELIO;trailer;2B9283
HELI|PINGANDAYUN;motorcycle;R8N
HELMS;trailer;1H9840
HEM;trailer;4A9306
HEMCO;trailer;1H9149
HENRED FRUEHAUF;trailer;AAH
HEO;trailer;4T9534
HERCULES AJAX;trailer;1AJ
HERCULES ENTERPRISES LLC.;trailer;5K8
HERCULES;bus;1H9199
HERITAGE TRAILERS LLC;trailer;4AP 7Y8
HERNCO FABRICATION & SERVICES;trailer;1H9698
HERO TRAILERS LLC;trailer;1H9855
HESSE CORPORATION;trailer;1H9008
HESSE;trailer;2H9096 2P9027
HF Trailers;trailer;1H9809
HI-Ride Manufacturing LLC;trailer;1H9628
HI-TECH FABRICATORS INC;trailer;2H9048
HI-WAY STAR, INC.;trailer;1H9384
HIDDEN VALLEY MFG, LLC;trailer;1H9592
HIDDENITE METAL PRODUCTS INC;trailer;1H9295
HIG - CO;trailer;1H9756
HIGH COUNTRY ALUMINUM PRODUCTS, LLC.;trailer;1H9445
HIGH COUNTRY BOATS & OUTFITTERS;trailer;1H9783
HIGH COUNTRY CARGO, LLC;trailer;7FW
HIGH COUNTRY DEVELOPERS, INC.;trailer;1H9336
HIGH COUNTRY TRAILER MANUFACTURING, LLC;trailer;7P5
HIGH LEVEL ENTERPRISES;trailer;1H9790
HIGHLAND RIDGE|OLYMPIA|SILVERSTAR|OPEN RANGE|MESA RIDGE|GO PLAY|TravelStar;trailer;58T
HIKER INDUSTRIES, LLC;trailer;1H9767
HILLTOP STRUCTURES;trailer;1H9761
HIPOWER SYSTEMS;trailer;7UW
HISUN MOTORS CORP.,USA;lowSpeed;7GJ
HISUN MOTORS CORP.,USA;offRoad;20D
HITCH -N-GO- TRAILERS;trailer;1H9019
HITCH BUDDY;trailer;1H9481
HITCH HOTELS;trailer;1H9785
HITCHCOCK, INC.;trailer;1H9302
HJ Customs;motorcycle;1H9589
HJ Customs;trailer;1H9588
HJV Trailers LLC;trailer;1H9607
HLT TRAILERS;trailer;4H1
HM Trailas y Remolques;trailer;3GJ
HMC;truck;KMF
HMDE;trailer;1J9585
HME, Inc.;trailer;1H9705
HME;incomplete;44K
HMF Engineering, Inc.;motorcycle;1H9475
HOBO;trailer;4S9425
HOCKLEY OILFIELD SUPPLY, LLC;trailer;1H9826
HOG HAULER INC;trailer;1NB
HOGENTOGLER & CO INC;trailer;1H9304
HOIRO;trailer;R4F
HOLLIFIELD;trailer;1H9804
HOLLIN HAULERS LLC;trailer;1H9749
HOLSTON CREEK WELDING;incomplete;1H9811
HOLT TRAILER MFG. & SALES;trailer;4C0
HOMECO MANUFACTURED HOUSING;trailer;1H9317
HONOR LSV;lowSpeed;7VN
HOOK & LINE CARGO LLC;trailer;7YW
HOOK-N-HAUL TRAILERS LLC;trailer;1H9839
HORTON CARGO;trailer;1H9757
HORWIN;motorcycle;R45
HORWIN|XINLING|MODERNFOX|HEROWAY|LEDOW|HISUNYES|BASHI;motorcycle;LLJ
HOTSHOTS;trailer;1H9852
HP Piping Solutions;trailer;1H9629
HP Trailer;trailer;1H9863
HP Trailers;trailer;1H9857
HST;trailer;1H9786
HSU DRAGON TECHNOLOGY CO., LTD.;motorcycle;HB3
HT TRAILERS;trailer;1H9843
HT;trailer;1H9772 7V4
HTC GROUP LIMITED|Yacht Club|Sport Haven|Shore Haven|HTC Trailers|Sport Club;trailer;7UY
HTC;trailer;1G9388
HTMI|Tuf-Manufacturing, Inc.;trailer;1H9648
HTS Equipment;trailer;1H9776
HTrailers;trailer;1H9755
HUAWIN;motorcycle;L8X
HUBEI JINGHENG SPECIAL PURPOSE VEHICLE CO.,LTD;trailer;LZ9EJH
HUCK CYCLES;motorcycle;1H9747 1H9750
HUDSON BROTHERS;trailer;10H
HUDSON TRAILER COMPANY;trailer;1H9753
HUDSON;trailer;1H9781
HUNG DAO CONTAINER CO;trailer;RL9002
HUNS Motorcycles;motorcycle;1H9593
HUNT FAB (HF);trailer;1H9842
HUNTER DESIGN GROUP, LLC;car;1H9455
HUNTER MARINE CORP.;trailer;1H9222
HUNTER TRAILERS;trailer;3FH
HWAF;trailer;1H9818
HYDRA PLATFORMS MFG. INC;trailer;1H9196
HYDRA RIG INCORPORATED;trailer;1H9232
HYK OUTDOORS LLC;trailer;1H9759
HYTEC EQUIPMENT COMPANY;trailer;1H9763
Hackney Bros. Body Company;trailer;1H9021
Hackney Welding;trailer;1H9660
Hackney and Sons, Inc.;trailer;1HH
Hackstetter Motor Holdings LLC;motorcycle;1H9524
Hageman's Custom Welding;trailer;1H9428
Hahm EV;lowSpeed;1H9666
Halbert Trailer Service and Repair;trailer;1H9543
HallBuilt Trailers;trailer;1H9068
Halljack Industries LLC;trailer;1H9602
Halo Cycles LLC;motorcycle;1H9542
Halsey Z Trailers;trailer;1H9550
Hamby;trailer;1T9622
Hamfg;trailer;1H9802
Hamilton Trailers;trailer;1H9409
Hamlet Custom Haulers LLC;trailer;1H9421
Hamlin Trailer Manufacturer;trailer;1H9490
Hamm & Phillips Service Company, Inc.;trailer;1H9503
Hamm Motor Sports & Custom Trailers;trailer;1H9182
Hamman Enterprises;trailer;1H9069
Hammar Lift;trailer;1H9522
Hammelmann Corporation;trailer;1H9655
Hammer Down Choppers LLC;motorcycle;1H9637
Hammerhead Trailers;trailer;1H9507
Hamner;trailer;1H9094
Hampton Amusement Rides LLC;trailer;1H9370
Han-Made Mfg., LLC;trailer;1H9364
Hancock Industries;trailer;1H9467
Hang Time Inc;trailer;1H9334
Hank Williams Trailer Manufacturing;trailer;1H9139
Hankins Triple-H Trailers & Ag. Products Corp.;trailer;1H9154
Hannigan Fairing Co. Ltd.;trailer;1H9253
Hanquip, Inc.;trailer;1H9163
Hansen Hydralift|Marina|Power;trailer;1H9073
Hanson;trailer;1H9579
HappiTrails;trailer;1H9525
Happier Camper;trailer;1H9669
Happy Trailers;trailer;1H9436
Happy Trails Trailers LLC;trailer;1H9591
Happy Valley Campers;trailer;1H9689
Harbeck;trailer;WHR
Harbinger(HARBINGER EQUIPMENT LLC);trailer;1H9845
Harbinger;incomplete;1H9813 7ZN
Harbor Master Ltd.;trailer;1H9344
Harborview Choppers;motorcycle;1H9508
Hard Bikes;motorcycle;1H9495
Hard Hat Trailers;trailer;1H9614
Hardee Manufacturing Company Inc.;trailer;1H9059
Hardkore Karts;lowSpeed;1H9688
Hargrove Brand;trailer;1Z9001
Harley Corp.;trailer;1H9424
Harley-Davidson;motorcycle;5HD 932 HDR MLY
Harley-Davidson|LiveWire;motorcycle;1HD
Harley;motorcycle;1L9615
Harmon;trailer;1H9020
Harnischfeger;trailer;1H9111
Harper Pitworks;trailer;4C9564
Harper;trailer;1H9325
Harrell Enterprises, Inc.;trailer;1H9039
Harrell Performance Engineering;trailer;1H9366
Harris Custom Cycles;motorcycle;1H9496
Harris Fabrication LLC;trailer;1H9626
Harris Waste Management Group, Inc.;trailer;1H9570
Harrison;trailer;1H9725
Harrod Equipment LLC dba Bluegrass Trailer Mfg;trailer;57T
Hart Designs;trailer;1H9332
Hart Manufacturing;trailer;1H9097
Hart Steel Company;trailer;1H9251
Hart;trailer;1H9051
Hartstra Manufacturing;trailer;1H9715
Harvest AG;trailer;1H9619
Harvest International;trailer;1H9645
Harvest Services;trailer;2H9092
Hatton Fabrication, Inc.;trailer;1H9440
HattyCo;trailer;1H9851
Haul'n Ass Customs, LLC;trailer;1H9545
Haul-About;trailer;1H9739 7P6
Haul-All, Inc.;trailer;1H9355
Haul-Rite;trailer;1H9066
HaulRite of Four Corners, Inc.;trailer;5UP
Hauler Trailers;trailer;1H9868
Haulin Steel Customs;trailer;1H9867
Haulinit;trailer;1H9702
Haulmark;trailer;7K5 7K8 7KB 7KD 7KV
Haulmark|Wells Cargo;trailer;575
Haulmax Trailer Company;trailer;1E9353
Haulmor;trailer;1H9407
Haulstar, Inc.;trailer;1H9512
Havoc;trailer;1H9872
Hawaiian Chariot Wheelchair Motorbikes, LLC;motorcycle;1H9494
Hawes Manufacturing;trailer;1H9474
Hawk FRP, LLC;trailer;1H9521
Hawk Motors;motorcycle;1H9450
Hawker Well Works, Inc.;trailer;1H9635
Hawkeye Eagle;trailer;1VF
Hawkline LLC;trailer;5LP
Hay Seed Farms LLC;trailer;1H9510
Hayvan Manufacturing;trailer;1H9441
Heartland Homes;trailer;1H9316
Heartland RV;trailer;1H9459
Heartland RV|Bighorn|Trail Runner|Sundance|North Trail|Elkridge|Gateway & Milestone|Prowler|Lakeview|Fine Life / Perfect Cottage|Sundance TT|Bighorn, Bighorn Traveler, Big Country, & Landmark|Mallard, North Trail, & Wilderness|Elk Ridge, Elk Ridge Focus, & Pioneer FW|Pioneer, Prowler, & Prowler Lnyx|Cyclone, Fuel, Gravity, Road Warrior, Torque, & Torque TT, Lithium|Eddie Bauer|Corterra;trailer;5SF
Heartland Trailers of BC;trailer;2H9071
Heartland Trailers;trailer;1H9536
Heat Innovation;trailer;1F9000
Heat's on Welding & Fabrication;trailer;1H9539
Heatec;trailer;1H9608
Heavy Duty Cycles;motorcycle;1H9486
Heavy Equipment & Attachment;trailer;1H9731
Heavy Hauler Trucks & Equipment;trailer;1H9432
Heavybilt Manufacturing, Inc.;trailer;1H9502
Hebei Changhua Special Vehicle Co., Ltd.;trailer;LA9HBC
Hecla Mfg. Co.;trailer;1H9153
Heco Mfg.;trailer;1H9113
Hedererbuilt Manufacturing, Inc.;trailer;1H9483
Hedger;trailer;1H9848
Hedley Studios;car;SA9534
Heil Trailer Internacional S.A.;trailer;8C9287
Heil Trailer International;trailer;1HL 5HT
Heil Trailer International|J&L;trailer;3H4
Heisler Boats;trailer;1H9466
Hekipia America Inc.;trailer;1H9832
Helfin Sheet Metal Inc.;trailer;1H9561
Hell-Bent Custom Cycles;motorcycle;1H9576
HellBilly Motorcycles;motorcycle;1H9654
Hellbound Steel Motorcycles;motorcycle;1H9399
Hells Canyon;trailer;1H9850
Helmuth Quality Power Systems;trailer;1H9657
Hemisfear Cycles;motorcycle;1H9687
Hemphill, LLC;trailer;1H9517
Henan MOBO Electric Technology Co., Ltd;trailer;LA9SYL
Henderson Truck Equipment;trailer;1H9552
Hendrickson;incomplete;11H
Henghe|Tookcar;trailer;1W9709
Henko;trailer;1H9856
Henley's Trailers, Inc.;trailer;1H9110
Henry;trailer;1H9770
Hensim;motorcycle;LUA
Her Chee;motorcycle;LA2
Herbs;trailer;1H9112
Heritage Manufacturing, Inc.;trailer;4S9309
Heritage Manufacturing;trailer;1H9359
Heritage One RV, Inc.;trailer;1H9566
Heritage Park Models;trailer;4A9144
Heritage;car;1D9738 4HM
Herman Leasing;lowSpeed;1H9368
Hero Trailers;trailer;7YL
Hesperia's Shell City;trailer;1H9218
Hess Services;trailer;1H9372 1H9595
Hess-Sexton Corporation;motorcycle;1H9385
Hester and Walton Tailgating Trailers;trailer;1H9597
Hewitt;trailer;1H9062
Hi Line Bodies Inc.;trailer;1H9519
Hi-Lite RV Manufacturing;trailer;1H9248
Hi-Standard Mfg.;trailer;1H9713
Hi-Tech E.V.S. Company;trailer;1H9594
Hi-Tech Marine;trailer;1N9223
Hi-Vac Corporation;trailer;1H9511
HiPoint;trailer;1G9314 1H9329
HiVAC;trailer;1H9387
Hicklin Engineering;trailer;1H9242
Hicks Manufacturing;trailer;1H9686
Hidden Hollow Trailer Mfg LLC;trailer;1H9520
Hidden Valley;trailer;1Z9739
Hide-A-Way RV's;trailer;1D9ADA
High Altitude Aviation, Inc.;trailer;1H9515
High Altitude Trailers;trailer;1H9736
High Country Camps LLC;trailer;1H9723
High Desert Golf Cars;lowSpeed;1H9578
High Gear Repair;trailer;1H9491
High Plains Custom Cycles LLC;motorcycle;1H9661
High Roller Custon Motorcycle;motorcycle;1H9678
High Speed Welding;trailer;1H9709
High Tide Boat Trailers;trailer;1H9673
High Tide Trailers;trailer;7ZC
High Torque Marine;trailer;1H9449
High View Manufacturing;trailer;1H9162
HighCountry;trailer;1H9821
HighLine Trailers;trailer;1H9670
Highland Manufacturing, LLC.;trailer;1H9482
Highland;trailer;1L3
Highlander Park Homes;trailer;1H9371
Highliner Trailer;trailer;2H9003
Hightop Group;lowSpeed;H09SHT
Highway Products, Inc.;trailer;1H9599
Highwood Global, LP;trailer;1H9680
Highwood Machine Tool LLC;trailer;1H9797
Hill Equipment;trailer;1H9532
Hill and Smith, Inc.;trailer;7L3
Hillbilly Choppers;motorcycle;1H9489
Hillbilly Trailors;trailer;1H9518
Hillcrest Manufacturing LLC;trailer;1H9535
Hillcrest Trailers;trailer;7X8
Hillsboro Industries;trailer;1TH
Hilltop Custom Cycle;motorcycle;1H9498
Hiniker;trailer;5P7
Hino;bus;JHC
Hino;incomplete;2AY 5PV JH6 JH8 JHB JHH
Hino;truck;2AZ 7H4 JH7 JHA
Hino|Tern;truck;1H9773
Hinterland;trailer;1H9662
Hirons Memorial Works;trailer;1H9564
Hit;trailer;1H9807
Hitch King;trailer;1H9806
Hitch and Trailers of Fort Myers;trailer;1H9463
Hitch-Hiker Mfg;trailer;1H9414
Hitch-Point Trailers;trailer;7ZF
Hitchco, Inc.;trailer;40H
Hitches 'N' Welding;trailer;1R9199
Hitman Choppers;motorcycle;1H9479
Hitong Motors;motorcycle;5RD
Hive Trailers LLC;trailer;1P9782
Hobbs Manufacturing LLC;trailer;1H9643
Hobson & Son;trailer;1H9470
Hobson Trailers;trailer;1H9531
Hodges Custom Haulers;trailer;1H9212
Hodges Manufacturing Inc;trailer;1H9307
Hoedebeck;trailer;1H9104
Hog Belt Bikes Inc;motorcycle;1H9477
Hog Haulin Inc.;trailer;1H9554
Hog Heaven Chopper;motorcycle;1H9708
Hog Motorcycle Trailers;trailer;1H9398
Hog Shop;motorcycle;1H9504
Hog Wild Customs;motorcycle;1H9516
Hog Wild Trailer Company;trailer;1S9486
Hogfather Trailers;trailer;1H9393
Hogg & Davis, Inc.;trailer;1H9011
Holden Industries, Inc;trailer;12H
Holden;car;5G8
Holden|Oldsmobile;multipurpose;1GH
Holden|SAAB;multipurpose;3G0
Hole Shot Cycles;motorcycle;1H9488
Holiday House RV, LLC;trailer;1H9732
Holiday Rambler;trailer;1KB 51U
Holland Choppers;motorcycle;1H9464
Holland Dollie;trailer;1H9651
Holland Equipment Company;trailer;1H9656
Holland Industries;trailer;1H9692
Hollis Bay;trailer;1H9860
Hollis Trailer Sales Inc;trailer;1H9245
Holmes Enterprises;trailer;1H9415 5LV
Holsclaw Bros. Inc;trailer;1HN
Holt Brothers Customs;motorcycle;1H9499
Holt Manufacturing;trailer;1H9801
Holt Sales and Service;trailer;1H9379
Hombilt Trailers;trailer;1H9333
Home Grown Choppers DBA Framed Up, LLC;motorcycle;1F9533
Home Manufacturing;trailer;1H9380
Homegrown Trailers;trailer;1H9699
Homemade;trailer;1J9576
Homestead Structures;trailer;1H9831
Homestead;trailer;1H9822
Homesteader;trailer;5HA
Hometown MFG;bus;1D9687
Hometown Trailers;trailer;1H9742
Hometown Welding;trailer;1H9621
Homier Distributing Inc;trailer;5R3
Hon-Tech;trailer;1H9766
Honda;car;19X 1HG 2HG 3HG 5KB JHM SHH
Honda;motorcycle;1HF 3H1 478 9C2 JH2 JH3 LWB MLH RLH VTD VTM YC1 ZDC
Honda;multipurpose;2HK 3CZ 3DH 3GP 4S6 5FN 5J6 7FA JHL SHS
Honda;truck;2HJ 5FP 5J7 JH1
Honda|Acura;multipurpose;3HD
Honda|Club Car|Kawasaki|Yamaha|Polaris|EZ GO|Bad Boy Buggy|John Deere|Cushman|Kubota|Textron;lowSpeed;1G9543
Honda|Club Car|Kawasaki|Yamaha|Polaris|Kustom Karz of Scottsboro|EZ GO|Bad Boy Buggy|John Deere|Cushman|Kubota;lowSpeed;1K9357
Honda|Sundiro Honda Motorcycle Co. Ltd;motorcycle;LAL
Hongdou Group Chituma Motorcycle Company;motorcycle;LE6
Hongdu;motorcycle;R2L
Honlu|Wehope;trailer;R6C
Honnor Marine Ltd;trailer;SA9112
Hoock Custom Trailers;trailer;1H9429
Hood Fabrication, Inc.;trailer;1H9448
Hook-Ups;trailer;1H9789
Hooker Boatworks LLC;trailer;1H9800
Hoopes Manufacturing;motorcycle;1H9667
Hoosier Trailer & Truck Equipment, Inc.;trailer;1H9423
Hoosier Trailers;trailer;51H
Hoover Trailers;trailer;1H9362
Hop Trailers;trailer;4HH
Hoppel Fabrication Specialties;motorcycle;1H9529
Hoppel Fabrication Specialties;trailer;1H9765
Horizon Animal Health;trailer;1H9418
Horizon Manufacturing;trailer;1H9573
Horizon Products;trailer;1H9560
Horizon Trailers;trailer;3EW 3H7 713
Hornet Industries, Inc.;trailer;48K
Horse Creek Manufacturing;trailer;5BS
Horseshoe Trailers;trailer;1H9718
Horst Road Repair LLC;trailer;1H9381
Horstmann Industries;trailer;1H9161
Horton Homes, Inc.;trailer;1H9337
Horton Iron Works;trailer;5UU
Horton Vans;trailer;1H9349 5E2
Hosking Trailers Ltd;trailer;7A9024
Hoss Custom Trailers;trailer;4PF
Hoss Fabricators;trailer;1H9620
Host Industries, Inc.;trailer;1H9443
Hot Carts Inc.;lowSpeed;1H9433
Hot Head Customs;motorcycle;1H9642
Hot Rod Factory;motorcycle;1H9679
Hot Springs Performance Trailer;trailer;1H9431
Hot Summer Industries|WOLVERINE TRAILERS;trailer;5BX
Hot Tub Hauler;trailer;1H9600
House Of Chopperz;motorcycle;1H9446
Houston Marine;trailer;1VB
Howe Brothers;trailer;1H9194
Howell Precision Machine & Engineering;trailer;1H9658
Hubler Bros.;trailer;1H9171
Huckwagon;trailer;1H9683
Hudson Hayes Fuel & Lube;trailer;4M9277
Hudson Trailers;trailer;1H9859
Huesman Enterprises, Inc.;trailer;1H9411
Hughes Springs Custom Trailers;trailer;4HV
Hughes Trailers Works;trailer;1H9014
Hughes Trailers;trailer;1H9484
Hughy Inc.;motorcycle;1H9598
Hulk;trailer;1H9706
Hull Porter Trailers, INC.;trailer;50J
Hull Trailers;trailer;1H9572 53M
HumDinger Trailers;trailer;1H9575
Humble Houses;trailer;1H9716
Hummer;multipurpose;5GR 5GT ADM
Hummer;truck;5GN
HummingbirdEV;truck;1H9707
Hummingbird|Dream Fly;trailer;H3B
Humphrey Trailer;trailer;1H9427
Humvee;multipurpose;1A9997
Humvee;truck;1V9218
Hunna Mei;trailer;1H9696
Hunter Automotive Group, Inc;multipurpose;5ES
Hunter Bowen Trailer Sales;trailer;1H9727
Hunter Outdoor Products;trailer;1H9367
Hunter Technology Inc;trailer;2HZ
Hurco Trailers;trailer;1H9513
Hurd's Custom Machinery Inc;trailer;1H9246
Hurst Trailers;trailer;1H9057
Husky Trailer Manufacturing Co;trailer;1H9231
Husqvarna;motorcycle;ZKH
Husted Bike Trailers;trailer;1H9191
Hustler;trailer;4DM
Hutchins Fabrication;trailer;1H9861
Hutchins;trailer;1U5
Huzhou Daixi Scooters|Malon|DAIX;motorcycle;L37
Hy-Lift Hunting Blinds Inc;trailer;1H9528
Hy-Line Enterprises;trailer;19L
Hy-Tec, Inc.;trailer;1H9168
Hy-Tech Truck & Trailer;trailer;1H9601
Hy-way Products;trailer;1A9206
Hybrid Light Solutions, LLC;trailer;1H9717 1W9545
Hyde Drift Boats;trailer;4WN
Hyde Equipment Co;trailer;1H9547
Hydra Service;trailer;1H9672
Hydra-Lift Trailers;trailer;1H9243
Hydra-Sports, Inc.;trailer;171
Hydra-Tension Inc;trailer;1H9237
Hydratrek LLC;trailer;1H9538
Hydro Engineering;trailer;1H9500
HydroCal, LLC;motorcycle;1H9634
Hydroglide;trailer;1T9092
Hydrolift;trailer;1M9203
Hymer Manufacturing Inc;trailer;1H9312
Hymer|Eriba;trailer;2EW
Hyper Lite Trailers;trailer;1H9530
Hyper Products;trailer;1H9544
Hyundai Steel Industries, Inc.;trailer;145
Hyundai Translead Trailers;trailer;3H3
Hyundai;car;5NP
Hyundai;multipurpose;7YA KM8 PFD
Hyundai;truck;5NT KME
Hyundai|Genesis;car;KMH
Hyundai|Genesis;multipurpose;5NM
Hyundai|Genesis|HMC;multipurpose;KMU
Hyundai|Kia;car;3KP U5Y
Hyundai|Kia;multipurpose;3KM 5XY KND
I-35 Trailers LLC;trailer;1Z9637
I-85 TRAILER MANUFACTURERS;trailer;5A1
I.P.P;trailer;1T9097
IAP;trailer;1J9104
IAS;trailer;1Z9560
IBARRAS;trailer;1Z9697
IBEX Industries, Inc.;trailer;1A9220
IBEX Trailers;trailer;72H
IBI;trailer;1Z9334
IBS Systems;trailer;1Z9175
ICART EV LLC;lowSpeed;1Z9591
ICON EV;lowSpeed;1Z9551
ICON EV|PURE|EPIC EV|FX;lowSpeed;7R4
IDEAL CARGO INC.;trailer;2DD
IDEAL QUALITY TRAILERS, LLC;trailer;1Z9085
IDEAL WELDING SOLUTIONS;trailer;1Z9746
IDEAL;trailer;127 1Z9513
IDLE-TIME;trailer;1A9014
IES, LLC;trailer;1Z9650
IEV CORPORATION / iEV;truck;1Z9698
IFA REMOLQUES;trailer;3A9074
IKA TRAILERS;trailer;3A9258
IKLCO;trailer;1Z9667
IKONIQ;trailer;1Z9669
ILAUG;trailer;1L9074
IMAGE CYCLES INC;motorcycle;1Z9053
IMCO;trailer;1M9343
IMPLEMENTOS AGRICOLAS DOS ESTELLAS;trailer;3GV
IN PLACE TECHNOLOGY INC.;trailer;1Z9643
INDEPENDENT TRAILER & REPAIR, INC;trailer;1J9100
INDEPENDENT TRAILER MANUFACTURING;trailer;1Z9010
INDUSTRIAL FABRICATION & TESTING;trailer;1Z9060
INDUSTRIAL TOOLZ, INC.;trailer;1Z9725
INDUSTRIAS METALICAS PENNER'S;trailer;3F9063
INEOS;multipurpose;SC6
INEOS;truck;SH7
INFINITTI TRAILERS;trailer;1Z9420
INFINITY TRAILER SALES;trailer;1Z9220
INFINITY TRAILERS LLC;trailer;1Z9656
INLAND EMPIRE CHOPPERS;motorcycle;1Z9235
INLAND TRAILER;trailer;3TH
INLAND;trailer;3T9180
INNOVATIVE SPECIALTIES LLC;trailer;7PP
INNOVATOR MOTORCYCLES;motorcycle;1H9311
INOX INDIA LIMITED;trailer;MD9142
INTEGRA MANUFACTURING INC;trailer;1Z9006
INTELLI-CORE LLC;trailer;1Z9520
INTERMOUNTAIN;trailer;1H9105
INTERNATIONAL SUPPLY CO. INC.;trailer;1Z9096
INTERSTATE;trailer;1S9112
INTI;lowSpeed;714
INTO THE WILD;trailer;1Z9552
INVADER COACH MANUFACTURING INC.;bus;1Z9042
IPSE LOCOMOTIVE;trailer;3A9311
IPT, Inc;trailer;7G7
IRBY;trailer;1J9047
IRON BLACKBIRD CYCLE;motorcycle;1Z9751
IRON BULL;lowSpeed;7WD
IRON DOG, INC.;trailer;1Z9524
IRON HITCH TRAILERS;trailer;7Y2
IRON HORSE CUSTOMS LLC;motorcycle;1Z9730
IRON LITE;trailer;3A9290
IRON MAN WELDING;trailer;1Z9011
IRON STITCH;trailer;1Z9740
IRON WAGON;trailer;1Z9639
IRONHORSE TRAILERS;trailer;1Z9209
IRONMAN CUSTOMS TRAILER MANUFACTURING;trailer;4B9355
IRONSIDE FABRICATORS LLC;trailer;1Z9707
IRONWOLF TRAILERS;trailer;7Y5
IRVING EQUIPMENT;trailer;1Z9289
ITALJET;motorcycle;ZJT
ITI TRAILERS AND TRUCK BODIES;trailer;1Z9048
IVEMSA;trailer;3A9057
IXL Machine Shop;trailer;1L9579
IZA DESIGN & MANUFACTURING;trailer;3A9261
Ice Houses;trailer;1Z9385
Icon Manufacturing;trailer;2C9212
Idaho Stove and Fabricating;trailer;1R9131
Idaho Tote Dolly;trailer;1Z9307
Idaho Truck Specialties;trailer;1Z9084
Ideal Customs;trailer;1Z9540
Ideal Trailers;trailer;1Z9282
Identity Motors Manufacturing & Assembly;motorcycle;1Z9370
Ikarus USA;bus;1H9155
Ikon;trailer;715
Illinois Trailer Sales;trailer;1Z9212
Illusion Cycles Inc.;motorcycle;1Z9014
Image Custom Cycles Inc.;motorcycle;1Z9159
Imaginative Manufacturing;lowSpeed;1Z9352
Immer Enterprises;trailer;1Z9133
Impac Manufacturing, Inc;trailer;7FK
Impact Hydraulic;trailer;1Z9321
Imperial Industries;trailer;1Z9430
Imperial Structures LLC;trailer;1Z9164
Imperial Trailer Manufacturing;trailer;1T9372
Imperial Trailer Systems;trailer;1Z9657
Imperial Trailers;trailer;1Z9140
Imperialite;trailer;1Z9278
Impressive Motorsports;motorcycle;1Z9377
In2Go;motorcycle;1Z9525
IndCom Services;trailer;1Z9185
Independence Motorcycle Company;motorcycle;1Z9121 5E8
Independent Cycle East;motorcycle;1Z9266
Independent Cycle Works Inc;motorcycle;1Z9225
Independent Dispatch, Inc.;trailer;1J9278
Independent Motorcycles;motorcycle;1Z9618
Inder Tool Industries;trailer;MD9101
Indestructible;motorcycle;1Z9620
Indian Larry Legacy;motorcycle;1Z9247
Indian Motorcycle Binghamton;motorcycle;1Z9207
Indian Motorcycle;motorcycle;56K 5CD 5YA
Indian River Trailers Inc;trailer;1Z9147
Indiana Custom Cargo, Inc;trailer;1Z9181
Indiana Phoenix Inc;truck;1Z9161
Indianhead Truck & Body;trailer;1Z9295
Indigan;motorcycle;1Z9512
Indigo Galvanized Trailers;trailer;1Z9564
Indigo River Tiny Homes;trailer;1Z9565
Industria Real;trailer;3A9292
Industrial Engineering;trailer;1Z9399
Industrial Innovations Inc.;trailer;1S9234
Industrial Machine and Kitting SVCS;trailer;1Z9486
Industrial Maintenance and Fabricating;trailer;1Z9429
Industrial Manufacturing Solutions Inc;trailer;1Z9211
Industrial Process Services Inc;trailer;1Z9152
Industrial Structures;trailer;1Z9270
Industrial Studs Inc.;trailer;1Z9013
Industrial Systems, Inc;trailer;1Z9437
Industrial Truck Bodies;trailer;1L9453
Industrial Wheel Exchange;trailer;1Z9097
Industrias America;trailer;3EZ 3S9118
Industrias Met GRI SA de CV;trailer;3A9216
Industrias Met Gri;trailer;3M7
Infamous Motorcycle;motorcycle;1Z9256
Infern-O-Therm;trailer;1Z9406
Infiniti;car;JNK
Infiniti;incomplete;JNX
Infiniti;multipurpose;5N3 JNR
Infiniti;truck;JNT
Infinity Trailers of Florida;trailer;1Z9569
Infinity Trailers;trailer;1Z9489
Ingenieria en Transformaciones Metalicas, S.A. De C.V.;trailer;3A9080
Ingenieria y Maquinaria de Guadalupe;trailer;3A9205
Inglewood Custom and Service;trailer;1Z9570
Inka Outdoor;trailer;1Z9479
Inland Empire;trailer;1Z9526
Inland Venture;trailer;1Z9259
Innovative Biker;motorcycle;1Z9372
Innovative Enterprises;trailer;4L1
Innovative Structure & Design;trailer;1Z9312
Innovative Trailer Design Industries;trailer;2TX
Innovative Trailer Mfg.;trailer;1Z9173
Innovative Trailer;trailer;5PD
Innovative;trailer;1Z9426
Innovator Trailers Inc;trailer;1Z9205
Insane Custom Cycle;motorcycle;1Z9264
Insane Cycle Designs;motorcycle;1Z9265
Inspire;trailer;1Z9699
Insta-Gator Choppers, LLC;motorcycle;1Z9343
Integradora Maquirent, S.A DE C.V. dba Wink Equipment;trailer;3A9168
Integrity Manufacturing;trailer;1Z9398
Integrity Metal Fab LLC;trailer;1Z9436
Integrity Trailers Inc.;trailer;55N
Integrity Trailers;trailer;1Z9201
Intense Creations;motorcycle;1Z9275
Intercontinental Truck Body;trailer;1Z9200
Intermodal Container Systems;trailer;1Z9143
Intermountain Drilling Supply;trailer;1Z9566
Intermountain Truck Rebuilders, Inc.;trailer;1Z9281
International Equipment Mfg Co.;trailer;1Z9075
International Lift Corp;trailer;1L9154
International Structures;trailer;1T9AAA
International Tank & Trailer Inc;trailer;1T9060
International Trailer;trailer;1ZF
International Transit System;bus;LTS
International;incomplete;5UF JPA
International;truck;5RJ JPB JPE
International|ND;truck;7NA
Interstate Manufacturing, Inc.;trailer;1UK
Interstate Manufacturing;trailer;14K 1M9041
Interstate Products Inc.;trailer;1G9111
Interstate Trailers, Inc.;trailer;1JK
Interstate Trailers;trailer;1Z9104
Interstate West Corp;trailer;4RA
Intrepid Cycles;motorcycle;1Z9274
Intrepid Engineering Group (IEG);motorcycle;5WR
Intuitive Control Systems, LLC dba All Traffic Solutions;trailer;1Z9450
Inventors Classical Electric Vehicle;lowSpeed;1Z9246
Invision Trailers;trailer;1Z9348
Inzuro;multipurpose;4A9043
Iowa Steel Fabrication;trailer;1Z9448
Iowa Steel Fabricators, LLC;trailer;1Z9593
Iowa Trailer Manufacturing;trailer;1Z9417
Irbitski Mototsicletny Zavod|URAL;motorcycle;X8J
Irisbus France;bus;VNE
Irish Hill Choppers;motorcycle;1Z9391
Irizar;bus;VS9016
Irok;trailer;1Z9680 1Z9750
Iron Ax;trailer;1R9804
Iron Born Manufacturing, Inc.;trailer;1Z9554
Iron Eagle Motorcycles;motorcycle;1Z9141
Iron Eagle Trailers;trailer;5L6
Iron Famous;trailer;1Z9624
Iron Guru Customs;motorcycle;1R9865
Iron Guru Customs;multipurpose;1R9869
Iron Horse;trailer;1Z9233
Iron Master Mfg.;trailer;4BL
Iron Mike Cycles;motorcycle;1Z9254
Iron Outfitter;trailer;1Z9418
Iron Panther Incorporated;trailer;5XA
Iron Rail;trailer;1Z9678
Iron Stag;trailer;4S9632
Iron Star(IVAN NEUFELD TEICHROEB);trailer;3NT
Iron Star;trailer;7U8
IronHide Blinds;trailer;1Z9778
Ironclad;trailer;1Z9694
Ironhorse Manufacturing Inc;trailer;5FV
Ironman Trailer Company;trailer;1Z9495
Ironman;trailer;1J9044
Ironmann Trailers;trailer;1Z9780
Irontech Rig Repair & Manufacturing Inc.;trailer;2R9690
Island Cart;lowSpeed;1Z9458
Island Choppers;motorcycle;1Z9263
Island Topsoil, LLC;trailer;1Z9335
Isuzu;car;JAB
Isuzu;incomplete;4KL 4S5 JAM
Isuzu;multipurpose;4NU 4S2 JAC JR2 LES LM5
Isuzu;truck;1GG 4GT 4S1 J8C J8T JAA
Isuzu|Asuna;car;J87
Italian Choppers LLC;motorcycle;1Z9408
Itasca Thunder;motorcycle;1Z9272
Iveco;incomplete;ZCF
Iverson Manufacturing;trailer;1Z9273
Ives Motors Corporation (IMC);car;5BJ
J & A Custom Trailers & Fabrication;trailer;1C9483
J & B TRAILERS & EQUIPMENT INC;trailer;1J9300
J & C Mfg Inc;trailer;1J9033
J & C SUPPLIERS;trailer;1J9498 7U1
J & D Welding & Trailer Sales;trailer;1J9107
J & E Custom Trailers;trailer;1J9378
J & E Manufacturing Inc.;trailer;1J9357
J & J Marine Services;trailer;420
J & J TRAILER REPAIR;trailer;1J9543
J & J Trailer;trailer;1J9192
J & L EQUIPMENT;trailer;1J9214
J & L Fabrication Inc.;trailer;1J9110
J & L TRAILERS;trailer;1J9018
J & L Tank, Inc.;trailer;1J9001
J & L'S CARGO EXPRESS, INC.;trailer;4U0
J & M FABRICATION;trailer;1J9120
J & M Trailers;trailer;1J9508
J & N SALES;trailer;1J9148
J & R Trikes;trailer;1J9260
J & R;trailer;1R9033
J & S Contractors;trailer;1J9244
J & S TRAILERS;trailer;1J9302
J & T MERCHANDISE INC;trailer;1J9094
J & W Fabrication;trailer;1J9291
J AND E STEEL LLC;trailer;1J9463
J AND J;trailer;1J9515
J And S;trailer;1J9536
J Bond & Sons;trailer;2J9057
J D B Aluminum Fabricating Inc;trailer;1J9240
J D WELDING and SANDBLASTING;trailer;1J9511
J Helgeson Enterprises;trailer;1J9234
J K Brown;trailer;1J9315
J L TRAILER MFG.;trailer;1J9206
J M Trailer Manufacturing;trailer;1J9084
J MOORE TRAILER MANUFACTURING, LLC;trailer;1J9581
J R Mills Enterprises Inc.;trailer;1L9199
J T Trailers, Inc.;trailer;1G9038
J and P Trailer Company;trailer;1J9460
J bar J Fabrication;trailer;4R9044
J&C;trailer;1J9490 7N7
J&D Cycles;motorcycle;1J9338
J&D Hydraulic & Repair Co., Inc.;trailer;1J9404
J&D TRAILERS;trailer;1J9217
J&D;trailer;1J9517
J&E Custom Utility Trailers LLC;trailer;1J9471
J&J Trailer Star;trailer;7NN
J&J Trailers and Truck Equipment;trailer;1J9435
J&L;trailer;5JL
J&M Mfg. Co. Inc.;trailer;1J9297
J&S Repair;trailer;1J9184
J&W Manufacturing;trailer;1J9255
J's Golf Carts;lowSpeed;1J9482
J-10 Trailers;trailer;13X
J-Craft of Canada Ltd.;trailer;2JC
J-Craft;trailer;1J9286
J-D's Motorcycle Stuff;trailer;1J9224
J-J-N Enterprises, Inc.;trailer;4DS
J-Tech;trailer;4B9415
J. A. Emilius' Sons, Inc.;trailer;1J9374
J. Patton Automotive Inc.;trailer;1J9407
J. Ray's Trailers;trailer;1J9296
J.B.'s Welding;trailer;1J9242
J.B.;trailer;1J9521
J.D. ENTERPRISES;trailer;1J9239
J.D. Sutherlands Customs Inc;trailer;1J9283
J.J.'S TRAILERS INC;trailer;1J9262
J.P. Trailer Manufacturing;trailer;1J9265
J.R.'S ROLLING THUNDER MACHINE WORKS;motorcycle;1J9409
J.S. Welding;trailer;1J9039
J.U.T.H.;trailer;1J9565
J.W. Williams, Inc.;trailer;1J9505
JACK GREEN CO.;trailer;1J9321
JACKRABBIT TRAILERS;trailer;1J9461
JACOB;trailer;1J9528
JAG Mobile Solutions;trailer;1J9358
JAKOB THALER;trailer;W09T06
JAKShax Fish House and R.V.;trailer;1J9470 1J9483
JAMCO USA;trailer;1J9406
JAMES EQUIPMENT COMPANY, INC;trailer;1J9119
JAMROCK JERK;trailer;1J9568
JANAK TRUCK & EQUIPMENT;trailer;1J9464
JANUS FABRICATING INC;trailer;1J9147
JARSA;trailer;3R9050
JASH;trailer;3V9026
JAWA;motorcycle;TLJ
JAY MILLS CONTRACTING, INC.;trailer;1J9557
JAY'S INC;trailer;1J9124
JAY'S MOBILE CARTS & TRAILERS;trailer;1J9570
JAY'S TRAILERS;trailer;1J9527
JAYCO TRAILER COMPANY;trailer;1J9573
JBA Tex Trailers LLC;trailer;1J9509
JBH CUSTOM TRAILERS, INC.;trailer;1J9194
JBT (JEREMY BOWLES TRAILERS LLC);trailer;1J9559
JBT;bus;1J9480
JC Custom Welding LLC;trailer;1J9403
JC Fab, LLC;trailer;1J9410
JCCWE;trailer;1J9560
JCE Trailers LLC;trailer;1J9563
JCH Solutions Inc./Mace Welding & Fabrication Inc.;trailer;1M9527
JD AXLE;trailer;1J9518
JD Enterprise;trailer;1J9243
JD Handling Systems, Inc;trailer;1D9224
JD;trailer;1J9574
JDCI Enterprises Inc.;trailer;42X
JDH ENTERPRISE LLC;trailer;1J9516
JEFCOAT TRAILER'S;trailer;1J9140
JEFF'S CUSTOM WELDING;trailer;1J9155
JEGA TRAILERS;trailer;3R9116
JELIN;trailer;1J9553
JELMAX TRAILERS;trailer;3A9267
JENKINS & JENKINS ENTERPRISES LTD;trailer;1J9216
JEREH;trailer;1A9922
JEWELL MANUFACTURING;trailer;1J9485
JF TRAILERS LLC;trailer;1J9131
JF Trailers;trailer;1J9539
JFA Trailers;trailer;3JD
JFM Services, Inc.;trailer;1J9444
JH Global Services Inc. dba Star;lowSpeed;1J9342
JHB;trailer;1J9523
JHC;lowSpeed;R1A
JIAJUE;motorcycle;LLP
JIANBU;motorcycle;HL3
JIANGMEN SINO-HONGKONG BAOTIAN MOTORCYCLE INDUSTRIAL CO., LTD.;motorcycle;L82
JIANGMEN ZHONGYU MOTOR (GROUP) CO., LTD.;motorcycle;LMF
JIM CAMPEN TRAILERS;trailer;1J9164
JINGYINGJIANSHE|ZHUBEN|FENGLING;motorcycle;HT5
JJ Outdoor Industries;trailer;1J9432
JJ Trailers;trailer;2J9011
JJ's Truck Shop;trailer;1J9274
JJM TRAILERS LLC;trailer;1J9550
JJR, INC;trailer;1J9457
JK Trailer Plus;trailer;1J9530
JLC Fabrication;trailer;1J9493
JLE Maunfacturing;trailer;1J9354
JLF;trailer;1J9533
JLFD Production (Fautras Horse Trailers);trailer;VME
JLG Industries|Triple-L;trailer;5DY
JLH;trailer;1J9499
JLR Trailers & Welding Inc;trailer;1J9133
JM TRAILERS;trailer;1J9294
JMA TRAILERS;trailer;7Y0
JMC Inc.;trailer;1J9474
JMD Motor Company;motorcycle;1J9328
JMF;trailer;1J9531
JMJ Maintenance & Remodeling;trailer;1J9301
JMW Welding & Manufacturing;trailer;1J9065 1J9303
JNEN|JINGLONG|GANGTIEXIA|Zhejiang Jiajia Juneng Motorcycle Technology Co., Ltd.|Keeway|MBP;motorcycle;LZR
JNG;trailer;1J9513
JNM Equipment;trailer;JNM
JOHN WHITE SERVICES;trailer;1Z9087
JOHNNY'S TRUCK AND TRAILERS;trailer;1J9128
JOHNS GOLF CARS INC;lowSpeed;1J9336
JOHNSON MANUFACTURING, INC;trailer;1J9121
JOHNSON'S WELDING;trailer;1J9081
JOSTEN|Atomic Trailers;trailer;4S9432
JOY RIDE EV;lowSpeed;4T9514
JPC INTERMODAL MX;trailer;3D9031
JPC Trailers;trailer;1U9224
JQ;trailer;1J9544
JR Custom Trailers;trailer;1J9397
JR Mfg and Sales LLC;trailer;1J9428
JR RAMIRO;trailer;3S9019
JR TRAILERS;trailer;1J9289
JR Welding Inc;trailer;1J9236
JR'S CUSTOM PATTERN CUTTING FABRICATION AND REPAIR;trailer;1J9215
JRB Cuz Enterprises;trailer;1J9438
JRC Custom Trailers;trailer;1J9361
JRL Cycles;motorcycle;1J9391
JRL;trailer;1L9658
JRS Custom Fabrication;trailer;1J9402
JRS Food Trailers LLC;trailer;1J9584
JRS;trailer;1J9504
JRW Trailers, Inc. dba Walton and Byson Trailers;trailer;1J9326
JSD WELDING INC.;trailer;1J9295
JSG Industries;trailer;1J9371
JSR Custom;motorcycle;1J9332
JSR Trailers;trailer;1J9579
JT Trailers;trailer;7NX
JT-Kustoms;lowSpeed;1J9537
JTC Sales;trailer;1J9408
JV Manufacturing;trailer;1J9319
JV Metal Buildings & Trailers;trailer;1J9351
JVS Cart Company;lowSpeed;1J9554
JW Trailers;trailer;1J9075
JWF Industries;trailer;1J9398
JYC CUSTOM CYCLES L.L.C.;motorcycle;1J9313
JZ Riders;motorcycle;1J9325
Ja-Mar Mfg. Inc.;trailer;4AJ
Jac 427;car;1J9123
Jack of all Trades by George LLC;trailer;1J9494
JackRabbit Manufacturing, LLC;trailer;1J9472
Jackalope Conversions, LLC;trailer;1J9298
Jackson Canvas Company;trailer;1J9510
Jackson Creek Manufacturing, Inc.;trailer;1J9349
Jackson Mfg.;trailer;1J9026
Jackson's Trailers;trailer;7JN
Jacksonville Tire & Automotive;trailer;1J9188
Jaguar;car;SAJ
Jaguar;multipurpose;SAD
Jail Break Choppers;motorcycle;1J9343
Jailhouse Choppers Inc.;motorcycle;1J9330
Jalopy Choppers;motorcycle;1J9352
Jamco South Trailers Inc;trailer;1J9344
Jamco Trailers;trailer;2J9023
James C. Barry Mfg. Quality Trailers;trailer;1J9248
James Russell Engineering Works, Inc.;trailer;1J9053
James W. Bell Co. Inc.;trailer;1J9395
Jamie Pruitt Trailers;trailer;1P9766
Janco Enterprises, Inc.;trailer;1J9277
Janco Trailer Manufacturing;trailer;1J9299
Janssen Welding and Fabrication Big Bear Trailers;trailer;1J9442
Jansteel;trailer;7PF
Jantz-Femco;trailer;1J9046
Janus;motorcycle;1P9700
Jarvis Industries;trailer;1J9264
Jason Industries Inc.;trailer;1J9362
Jason Mitchell Welding & Fabrication LLC;trailer;1J9372
Jasper's Hot Rods LLC;truck;1J9393
Jax Enterprises;trailer;1J9144
JayZee mfg;trailer;1J9259
Jayron Fabrication LLC;trailer;1J9221
Jeep;bus;1J5 2J5 3J5
Jeep;incomplete;1J2 1J6 1JD 2BD 2J6 3J6
Jeep;multipurpose;1J4 1J8 1JC 2BC 2J4 3J4
Jeep;truck;1J3 1J7 1JT
Jeep|Fiat|Ram;multipurpose;ZFB
Jefe's Trailers;trailer;1J9478
Jeff Nicklus Customs;motorcycle;1J9385
Jefferson State Trailer Works;trailer;1J9316
Jeffery Brothers;trailer;1J9022
Jekeen;trailer;L7Y
Jel Corp;trailer;1J9245
Jenison Airlease Inc.;trailer;1J9341
Jenner Sales Corp.;trailer;1J9419
Jensen Metal Products, Inc.;trailer;1J9285
Jensen Trailers;trailer;1J9030
Jeremy's Welding;trailer;1J9345
Jerr-Dan Corporation;trailer;1J9031
Jerry's Warehouse;trailer;1J9083
Jerry's Welding Service;trailer;1J9367
Jesse Rooke Customs;motorcycle;1J9337
Jet Boats of Texas;trailer;1J9580
Jet Company Inc.;trailer;5JN
JetHeat LLC;trailer;1J9420
Jetech,INC;trailer;1J9445
Jetstream LLC;trailer;1J9412
Jetstream;trailer;1J9422
JiLu;trailer;LPG
Jialing;motorcycle;LAA
Jiangmen City Huari Group Co. LTD;motorcycle;LX6
Jiangsu Jinjie Motor Manufacture Co.;motorcycle;LKK
Jiangsu Lvneng Electrical Bicycle Technology Co, Ltd.;motorcycle;LV2
Jiangsu Sinski Sonik Motor Technology Co.;motorcycle;LYX
Jiangsu Sinski Vehicle Science & Technology Co.|SINSKI|MADEFOR;motorcycle;LXE
Jiangxi Kama Business Bus Co.;bus;LA9JXK
Jim Nasi Customs;motorcycle;1J9267
Jim's Enterprise;trailer;1J9434
Jim's Trailers;trailer;1J9496
Jim-Glo Trailers, Trading as Jimglo Trailers;trailer;1J944L 1J946L 44L
Jimmy's Custom Built Trailers & Fabrication;trailer;JCB
Jimmy's Discount Tire/Trailer;trailer;1J9268
Jincheng Corporation;motorcycle;LJC
Jinhua Regard Manufacturing Company USA;motorcycle;A5T
Jinhua Yongqiang Vehicles Factory;trailer;L4W
Jinlijing;trailer;H09SLJ
Jinpeng;motorcycle;LBU
Jinyun County Xiangyuan Industry Co.|TAOTAO;motorcycle;L5N
Jo Mac Ltd;trailer;1J9204
Joe Marshall Customs;motorcycle;1J9503
Joe's Motorcycles;motorcycle;1W9421
Joe's Trailer;trailer;1J9467
JoeBed;trailer;1J9541
John Deere;incomplete;17N
John Deere|Snowco;trailer;1S6
John Evans Manufacturing;trailer;1J9003
John Ingram, Inc.;trailer;1J9249
John Jenkins Co., Inc dba Jenkins Company;trailer;1J9087
John M. Hill Machine Co., Inc.;trailer;1J9070
John Peper Enterprises;trailer;1J9210
John Thomas;trailer;1J9405
John's Woodwork & Metal Works;trailer;1J9149
Johnie Gregory Truck Bodies;trailer;1G9012
Johnny Pag Motorcycles;motorcycle;1J9273 5LY
Johnson Crushers International;trailer;1J9386
Johnson Equipment Sales, Inc;trailer;1J9153
Johnson Farm Machinery Co., Inc.;trailer;1J9284
Johnson Industries;trailer;1J9439
Johnson Powerlifts;trailer;1J9200
Johnson Tool and Die, Inc.;trailer;1J9276
Johnson Truck Bodies;trailer;1J9101
Johnson's Mobile Solutions;trailer;1J9201
Johnstown Tube Laser, LLC dba Environmental Tank Corporation;trailer;1J9411
Jomar Machining & Fabricating;trailer;1J9377
Jonco Manufacturing;trailer;1J9154
Jones County Choppers;motorcycle;1J9350
Jones Custom Welding & Fabrication;trailer;1J9549
Jones Motor Company;trailer;1J9145
Jones Motorsports;trailer;1J9311
Jones Trailer Co;trailer;1J9092
Jones Trailer Sales;trailer;1J9076
Jones Welding Service;trailer;1J9132
Jordan Air;trailer;1J9441
Joseph R. Thompson Enterprises;trailer;1J9380
Joyhon;trailer;1J9390
Joyride;lowSpeed;1J9456
Juan Pablo Jimenez Morales;motorcycle;1J9487
Juaneilus;trailer;4T9312
Jubilee Motor Campany;motorcycle;1J9400
Jubilee Trailers, LLC;trailer;1J9468
Judgement Custom Design;motorcycle;1J9327
Juman;trailer;1J9587
JumpStreet Custom;motorcycle;1J9500
Jumping J-Jays Franchises USA;trailer;1J9376
Jumping Jack;trailer;1J9270
Junior Motorcycle Manufacturing;motorcycle;2J9038
Junior's Golf Carts;lowSpeed;1J9339
Juskco Services, Inc.;trailer;1J9238
Just Chilling Trailers;trailer;4M9301
Justin Palmer Welding;trailer;1J9401
K & B INCORPORATED;trailer;1K9454
K & C Conversions;trailer;1K9191
K & K MANUFACTURING, INC.;trailer;1K9175
K & K SYSTEMS, INC.;trailer;1K9244
K & K Trailers Inc.;trailer;1K9209
K & K Welding;trailer;1K9251 1K9298
K & M Manufacturing Co.;trailer;1K9304
K & M Trailer Sales;trailer;1K9207
K & S Manufacturing, LLC;trailer;1K9384 7N1
K & W Load Star;trailer;4A8
K AND K WELDING;trailer;1K9437
K INDUSTRIES, INC;trailer;1K9170
K and S Trailers;trailer;1K9402
K&F INDUSTRIES;trailer;1K9411
K&K REPAIR SERVICE;trailer;1K9376
K&S Fabrication, LLC;trailer;1K9385
K-Jack Motors;motorcycle;1K9293
K-KustomZ;trailer;1N9400
K-Line Trailers Ltd;trailer;2K9072
K-N Manufacturing;trailer;1K9137
K-N-D Trailers;trailer;1N9174
K-Trail;trailer;2RY
K-otic Kustoms;motorcycle;1K9279
K.T. Specialties, Inc.;trailer;1K9083
KAAB;trailer;7NZ
KACTUS KID;trailer;1K9413
KAISER PREMIER LLC;trailer;1K9399
KAK Motorcycles, Inc;motorcycle;1K9262
KAL MANUFACTURING;trailer;1K9050
KALT LIFE KUSTOM KART;lowSpeed;1K9393
KAMCO;trailer;1K9198
KAMIXO CARROCERIAS;trailer;3C9223
KAMMERER DYNAMICS INC. (KDi);trailer;1K9435
KANDI;car;7KZ
KANDI;lowSpeed;4S9569 5Z8 5ZA 7UC LA9ZKD
KANGAROO;trailer;1U9158
KANOFF EQUIPMENT SERVICES;trailer;1K9418
KAR Fabrication Inc.;trailer;1K9220
KARI-KOOL;trailer;141
KARMA;car;50G
KARSAN;bus;NLN
KASE Pumping Systems LLC;trailer;1K9456
KAST-RITE;trailer;1C9250
KAT Ind;trailer;1K9380
KAUFMAN TRAILERS OF NC;trailer;15X 5VG
KAUFMAN TRAILERS OF SC;trailer;1K9367
KAUFMAN TRAILERS;trailer;1K9141
KAYLAVON;trailer;1K9439
KAYO;offRoad;L6J
KBH;trailer;1T9623
KC Creations;motorcycle;1K9210
KCH;trailer;1K9441
KCP AMERICA INC.;trailer;1K9432
KCP Concrete Pumps;trailer;2K9080
KD Modular;trailer;1K9451
KDZ Kustoms;motorcycle;1K9288
KEENWAY MANUFACTURING INC.;trailer;1K9174
KELLY WELDING;trailer;1K9124
KEMP KUSTOMS;motorcycle;1K9249
KEN'S CUSTOM TRAILERS AND SUPPLIES;trailer;1K9148
KENDALL TRAILER MFG.;trailer;1K9201
KENN TRAILERS;trailer;1K9094
KERBY BROTHERS LLC;trailer;1K9372
KERR-BILT;trailer;1J9253
KEVIN'S REPAIR & AUTO BODY;trailer;1K9123
KEYU|JINMAYI;truck;LA9ZGC
KFTF;trailer;1K9427
KICK AZZ;trailer;1K9416
KID;trailer;1K9059
KIEWIT;trailer;1K9320
KIMBERLEY KAMPERS;trailer;6P1
KINETIC CUSTOM TRAILERS LTD;trailer;2K9075
KINETIC ENGINEERING LTD.;motorcycle;MDE
KING HK INTERNATIONAL TRADING LIMITED;motorcycle;R38
KING RACE TRAILERS;trailer;2M9281
KING RD. WELDING;trailer;1K9234
KING TRAILERS, LLC;trailer;7ZB
KING'S TRAVELER, INC;trailer;44M
KINGS HOMES;trailer;1K9438
KINGS TRAILERS LLC;trailer;1K9446
KINGTEC;trailer;1K9410
KIT HomeBuilders West;trailer;1K9HBW
KIT Manufacturing Co;trailer;1K9103
KITE;motorcycle;9VD
KJ Leisure Trailers LLC;trailer;1K9397
KKM Enterprises;motorcycle;433
KL Manufacturing LLC;trailer;7PA
KL Welding & Repair;trailer;1K9309
KLA TRAILERS;trailer;1K9346
KLD Energy Technologies;motorcycle;1K9342
KLEIN CORPORATION;trailer;1K9157
KLEVENITE;trailer;1K9408
KLINGER TRAILER, LLC;trailer;1K9447
KLIPPING KING, INC.;trailer;1K9173
KLJ Auto Sales and Service;trailer;1K9386
KMT Service Parts Inc;trailer;5HP
KMX;trailer;1K9434
KNAPHEIDE TRUCK EQUIPMENT COMPANY SOUTHWEST;trailer;1K9274
KODIAK EV;lowSpeed;4C9647 7V3
KORU PERFORMANCE, LLC;trailer;1K9433
KOVE;motorcycle;LB7
KPE IMPLEMENTOS;trailer;3K9004
KRABALCRAFT LLC;trailer;1K9450
KRAESE CYCLES;motorcycle;1K9419
KRAKEN CUSTOM MARINE;trailer;1K9445
KREMCO, INC.;trailer;1K9011
KRIN USA;trailer;1Z9629
KROME 728;trailer;1K9400
KRONINGS;trailer;UKR
KSAD INC. O/A KANGAROO TRAILERS;trailer;2K9073
KSI CONVEYORS, INC;trailer;1K9426
KSM Enterprises, Inc;trailer;1K9232
KSM INC.;truck;2K9064
KTM Aluminum Frame|KTM Steel Frame;trailer;1K9368
KTMMEX;motorcycle;3CG
KTMMEX|Dazon ( Arizona) Inc DBA DZ Motorcyle Rentals;motorcycle;L4V
KTM|Chunfeng|CFMOTO|ZEEHO;motorcycle;LCE
KTM|Husqvarna|Bajaj Auto;motorcycle;MD2
KTM|Husqvarna|Husaberg|GasGas;motorcycle;VBK
KUBERG;motorcycle;TLF
KUNKE;truck;LA9AKK
KUZZY;trailer;3AM
KWF;trailer;1K9448
KWIK KAMP;trailer;4R2
KYFAB;trailer;1K9352
KYMCO;motorcycle;LC2 RFB RGS RLP
KZ-RV|Escape|SportTrek|Sonic|Stratus|Sienna|Confluence|Foreign Export|Durango|Escalade|Ridgeway|Venom (Inferno)|Sportsmen (KZ)|Connect|Sidewinder|Spree|Rock Climber|Stoneridge|Accelerate|Campbound|Sportster X|Domani;trailer;4EZ
Kaase Trailers;trailer;1N9310
Kace Trailers, LLC;trailer;50W
Kainuo|Haonuo|Haoying|JN;motorcycle;LRY
Kalinowski;trailer;1K9409
Kalmar Industries LLC;truck;11V
Kalyn Siebert;trailer;2A9053 5DD
Kampereen;trailer;1Z9613
Kamplite;trailer;428
KanTerra;trailer;1K9405
Kanamak Hydraulics;trailer;1K9356
Kandi Steel;trailer;1K9323
KangJie;trailer;H09SKJ
Kann Manufacturing Corp;trailer;1K9007 1K9008 1K9009 1K9062
Kansas Kustoms;motorcycle;1K9259
Kapels Eng & BLD;trailer;1K9263
Kar-Karriage;trailer;1M9196
Kar-Tote;trailer;408
Karavan Trailer;trailer;186 5KT
Karcher North America (KNA);trailer;1L9041
Kard Co;trailer;1K9178
Kareem Carts;trailer;1K9387
Karnel Enterprizes;trailer;1K9037
Karry USA Trailers;trailer;1K9404
Kasi Infrared;trailer;1K9172
Katharina Loewen dba Taller Fehr;trailer;3K9003
Kathy Spell dba Southern Built Trailers;trailer;4S9068
Kaufman Trailers Group, LLC;trailer;7UZ
Kaufman Trailers of NE, Inc.;trailer;5SH
Kawasaki;motorcycle;JK1 JK8 JKA JKB JSK JSL MH4 ML5 RK6 RK7
Keehn Service Corporation;trailer;1K9106
Keep It Cold;trailer;1K9394
Keino Cycles;motorcycle;1K9327
Keith Huber Inc;trailer;1K9077
Keizer Morris International, Inc. dba K M International;trailer;1K9246
Kel-Tec;trailer;1K9424
Keller Welding|KELLER |KELLER2;trailer;1K9260
Kelley's Fabrication;trailer;1K9349
Kellys Welding & Manufacturing;trailer;1K9113
Kemco;trailer;1K9332
Kenco Fabricating Company;trailer;1K9188
Kendon Industries Incorporated;trailer;1K9100 4G4
Kendon Industries, LLC;trailer;507
Kendrick Prefab Welding;trailer;1K9155
Kenguru;lowSpeed;4C9282
Kenlee Trailers, Mfg. by Nacogdoches Iron Works, Inc.;trailer;1N9316
Kennco;trailer;1K9458
Kennedy;trailer;1K9325
Kensington Trailers LLC;trailer;1K9423
Kent Power Inc.;trailer;1K9369
Kent Trailers;trailer;1K9023
Kentucky;trailer;1KK
Kenworth;incomplete;1NK 2NK 3BK 3NK
Kenworth;truck;1XK 2XK 3NM 3WK 3WM 3XK SFN
Kepler Motors;car;1K9303
Kerr Trailers;trailer;2K9050
Kers|Kers Wee|Veeco;lowSpeed;7W0
Kers|Kers Wee|Veeco;motorcycle;7VZ
Kev's Welding & Manufacturing;trailer;1K9292
Kevin Mc Ardle;trailer;AF9FG1
Key Energy Services;trailer;1K9299
Keyco Manufacturing Inc.;trailer;1K9047
Keystone Choppers;motorcycle;1K9243
Keystone Kabins;trailer;1K9354
Keystone LSV;lowSpeed;1K9338
Keystone Oilfield Fabrication;trailer;1K9312
Keystone Trailer Co.;trailer;1K9449
Keystone Trailers;trailer;1K9286
Keystone Vending Cart Co, Inc;trailer;1K9230
Keyway Fabrication & Design;trailer;1K9109
Kia;car;5XX KNA
Kickin' Kampers;trailer;1K9310
Kiefer Manufacturing and Sales LLC;trailer;1K9361
Kiefer-Built;trailer;1DV
Kiepe;bus;1K9378
Kikker 5150;motorcycle;1A9894
Killer Chopper Cycle Fabrication;motorcycle;1K9237
Killion Enterprises;trailer;1K9253
Kimbel Manufacturing;trailer;1K9269
Kimberley Kampers PTY;trailer;6J4
Kimble Chassis;trailer;1K9268
Kimble Chassis;truck;1K9208
Kimble|CCC;incomplete;1H9674
Kimble|CCC;trailer;1H9676
Kimble|CCC;truck;1H9675
Kindig;car;1K9436
Kinetic Carriers;trailer;1K9455
Kinetic Custom Trailers;trailer;1K9453
King American;trailer;517
King Custom Motorcycles;motorcycle;1K9255
King Equipment Co.;trailer;1K9162
King Kustom Cycle;motorcycle;1K9190
King Manufacturing Inc;trailer;1K9215
King Trailers;trailer;4XB
King of the Road;trailer;1DR
Kingdom Customs Motorcycle Company;motorcycle;1K9308
Kingdom;trailer;1K9425
Kings Way Trailer Mfg;trailer;1K9053
Kingstar;trailer;1N9390
Kingston Trailers;trailer;1K9049
Kinich Solar Industries;trailer;1K9398
Kinkaid Trailers;trailer;1K9266
Kinlon|Loncin;motorcycle;LLC
Kinney Mfg;trailer;1K9392
Kinos Custom Concepts;motorcycle;1K9331
Kinroad Xintian Motorcycle Manufacture Co.;motorcycle;LBX
Kioba Industries;trailer;1K9278
Kipe Steel;trailer;1K9065
Kirk's Trailer Mfg.;trailer;5AT
Kirkley & Son Machine Shop;trailer;1K9197
Kiser Welding;trailer;48G
Kiwi Air;trailer;1K9336
Kiwi's Welding & Repair;trailer;1K9271
Klinger Trailer;trailer;1K9330
Knievel Motorcycle Manufacturing;motorcycle;1K9283 5YW
Knight Fabricating;trailer;1K9373
Knight Trailers;trailer;5RR
Knight's Dragon Service;trailer;1K9223
KnightHaulers;trailer;1K9277
Knights Choppers;motorcycle;1K9240
Knights Fabrication;trailer;1K9291
Knights Kargo Inc;trailer;1K9196
Knowles Manufacturing Company, Inc;trailer;1K9069
Knutson Engineering;trailer;1K9377
Koastal Trailer;trailer;1K9341
Kodiak Adventure Products;trailer;1K9317
Kodiak Aluminum MFG., Inc.;trailer;1K9216
Kodiak Motorcycle Manufacturing Company, Inc.;motorcycle;1K9214
Koebrick Welding;trailer;1K9036
Koechner Mfg. Co., Inc.;trailer;1K9417
Koenigsegg;car;YT9007
Koester's Machine Shop;trailer;1K9204
Koffler Mfg. Inc.;trailer;1K9087
Koluman;trailer;NLF
Komfort Corp.;trailer;1K4 1K5
Kompact Kamp;trailer;1K9444
Kondor Coach Builders;bus;XL9003
Kopavi Trikes Inc;motorcycle;1K9219
Korando;multipurpose;KPS
Korrupt Choppers;motorcycle;1K9281
Kountry Aire;trailer;1NE
Kountry Lite;trailer;1N7 1N8
Kovatch Mobile Equipment;truck;1K9058
Kraft Custom Cycles;motorcycle;1K9248
Kramo Trailers;trailer;1K9390
Kriminal Kustoms;motorcycle;1K9339
Kripple Kreek;trailer;1K9289
Kriss Mfg. & Machine;trailer;40T
Kristi Trailer Industries;trailer;4DK
Krome;lowSpeed;4B9365
Kromer Co LLC;trailer;1K9202
Kross Kountry;trailer;197
Kruger Trailers;trailer;1K9057
Krugger;motorcycle;1K9313
Kruz;trailer;1K9226
Kruzer Motorcycle Trailer;trailer;2K9062
Krystal Koach, Inc;bus;1K9152
Kubvan;truck;1GW
Kumpan Electric;motorcycle;WEW
Kuntry Kustom RV;trailer;1K9236
Kuryente Enterprises;motorcycle;5VR
Kustom Koncepts;trailer;1K9307
Kustom LSVs;lowSpeed;4C9451
Kustom Machine & Sheet Metal;trailer;1K9254
Kustom Signals, Inc.;trailer;1K9118
Kustom Trailers & Welding;trailer;1H9098
Kutz Farm Equipment;trailer;4ZH
Kwik Dump Trailer Supply, Inc.;trailer;1K9225
Kwik Equipment Sales;trailer;1K9351 7W4
Kwik Load;trailer;1K9284
Kwik Trench;trailer;1R9140
Kyzer Aluminum Inc.;trailer;1K9189
L & D TRL Manufacturing & Sales;trailer;1L9303
L & H MANUFACTURING, INC.;trailer;1L9138
L & J Manufacturing;trailer;1L9421
L & J Services;trailer;1L9292
L & L Custom;trailer;1L9046
L & L Manufacturing;trailer;45G
L & M MACHINE AND FABRICATION;trailer;4LV
L & M MANUFACTURING INC;trailer;1L9212 1L9226
L & M Sales & Service, Inc.;trailer;1L9308
L & M Steel and MFG.;trailer;1L9417
L & M Trailer Manufacturing;trailer;1L9306
L & R FABRICATION;trailer;1L9680
L & S Line Mfg;trailer;1L9097
L A C Welding Mfg. Inc.;trailer;1L9585
L AND O MANUFACTURING;trailer;1L9625
L B Maufacturing Co;trailer;1L9070
L Brothers;trailer;1L9603
L J Welding Inc;trailer;1L9049
L and S Trailers & Supply;trailer;1L9482
L& J HYDRAULICS CO.;trailer;1L9139
L&D TRAILERS;trailer;4YS
L&F CUSTOM BUILT TRAILERS;trailer;1L9228
L&J Supply;trailer;1L9428
L&L Tool & Machine Co LLC;trailer;1L9618
L&L Trailers;trailer;1L9574
L.A. Woods Co., Inc.;trailer;1L9109
L.C.B. Enterprises Inc.;trailer;1L9496 1L9536
L.J. Equipment Rental;trailer;1L9541
L.V.W. Customs;motorcycle;1L9363
L/E Autoworks;lowSpeed;1L9376
L6 Systems;trailer;1L9444
LA Cart's;trailer;1L9371
LA Concept Cars Inc;lowSpeed;1L9269
LA Custom Trikes;motorcycle;1L9533
LA Exotics;car;1L9155
LA Shadow Trailers;trailer;4A9067
LACF;motorcycle;UC5
LACOSTA TRAILERS, LLC;trailer;1L9606 7UX
LACOTA INC;trailer;1L9068
LACROSSE ENTERPRISES, INC.;trailer;1L9157
LAFAYETTE COUNTY CAR COMPANY, LLC;lowSpeed;5DA
LAFORZA;multipurpose;1L9234
LAL Acquisition;trailer;1L9548
LAMAR TRAILERS;trailer;5RV
LAMAR;trailer;3LT
LAMER STREET KREATIONS CORP;trailer;1L9662
LANCASTER LOG CABIN TRAILER;trailer;1L9562
LAND;motorcycle;7NF
LANGENDORF;trailer;WLA
LAS CASITAS;trailer;1L9670
LAU WELDING INC.;trailer;1L9357
LAZY-DAZ INC;trailer;1L9161
LB Telesystems;trailer;1L9445
LBT INC;trailer;4J8
LBT Stainless Inc;trailer;1L9224
LC Services of Louisiana;trailer;1L9538
LC Trailer;trailer;1L9699
LC3;lowSpeed;1L9999
LCA;trailer;1L9664
LCH Colombia S.A.S;trailer;9F9371
LCH Holding Corporation;trailer;1L9Y85
LCM;trailer;1L9612
LDC INDUSTRIES, INC;trailer;1L9200
LDJ MANUFACTURING, INC.;trailer;1L9414 56Z
LE CARROSSIER RIVE-SUD;incomplete;2L9162
LECHNER'S;trailer;1L9638
LED Authority;trailer;1L9459
LEGENDARY TRAILERS;trailer;1L9676
LEGION;trailer;1L9677
LEIDIAN;motorcycle;HA9MAH
LEONARD|Leonard Motor Works;motorcycle;1L9602
LERMA;trailer;3M9102
LES ÉQUIPEMENTS WOODY;trailer;2W9087
LET'S GO AERO;trailer;1L9245
LEVCO WORLDWIDE;motorcycle;1L9524
LEVEL TRAILERS;trailer;5WL
LEVON VENDING CARTS CO.;trailer;1L9241
LEXINGTON TRAILER & HITCH;trailer;1L9455
LGS Chassis, Inc.;incomplete;43N
LGS INDUSTRIES;trailer;53B
LH TRAILERS, LLC;trailer;1L9634
LHT Industries;trailer;1ZL
LI QIAN;motorcycle;R56
LIANYUNGANG UNIVERSAL SPECIAL PURPOSE;trailer;LUV
LIBERATOR TRIKES;motorcycle;1K9276
LIBERTY CABINS|Forever;trailer;1L9558
LIBERTY INDUSTRIES;trailer;1L9216
LIBERTY MOTORS;motorcycle;1L9419
LIBERTY SEAMLESS ENTERPRISES;motorcycle;1L9433
LIBERTY TRAILERS LLC;trailer;7YP
LIBERTY TRAILERS, INC.;trailer;1L9360
LIEFAN|ANLIE|FENGYUAN;motorcycle;H0D
LIFAN INDUSTRY;motorcycle;LF3
LIFAN-VIETNAM MOTOR;motorcycle;RL8
LIFESCAPE;trailer;1L9632
LIFESTYLE LUXURY;trailer;586
LIFETIME STEEL;trailer;1L9630
LIFETIME TRAILER CORPORATION;trailer;1L9607
LIFETRIKE;motorcycle;50S
LIFTCO;trailer;1L9063
LILLIBRIDGE;trailer;1L9654
LIMBO CONTAINER COMPANY;trailer;1L9165
LIMCO Trailer;trailer;1L9092
LINDE ENGINEERING NORTH AMERICA LLC;trailer;1L9669
LINEAR DYNAMICS INC;trailer;1L9240
LINES IN FABWORX;trailer;1L9633
LINX;trailer;7VJ
LION ELECTRIC MANUFACTURING USA INC.;bus;7TF
LION ELECTRIC MANUFACTURING USA INC.;incomplete;7TH
LION ELECTRIC MANUFACTURING USA INC.;truck;7TG
LION;bus;2A9198 2LB
LION;incomplete;2A9217 2LA
LION;trailer;7N5
LIONHEART CONSTRUCTION LLC;trailer;1L9642
LISLE SPECIALTIES INC;trailer;1L9147
LITA;lowSpeed;LA9CJC
LITO Green Motion;motorcycle;2L9139
LITTLE MOUNTAIN;trailer;1L9620
LIV;trailer;1Z9649
LIVE MORE;trailer;1L9671
LJ Custom Trailers;trailer;1L9645
LJ INC;trailer;1L9682
LJJ Trailers;trailer;1L9703
LLR Trailers;trailer;1L9485
LMC;trailer;1L9302
LMT Trailers;trailer;1L9545
LMT;trailer;1L9441
LOAD READY;trailer;7R7
LOAD TRAIL MX S.A. DE C.V.;trailer;3ES
LOBB TRAILER;trailer;1L9248
LODAL;truck;1L9006
LOHR NORTH AMERICA;trailer;1L9593
LOHR;trailer;VGY
LOINEX;trailer;3L9033
LOJO|KY|YW|LU;lowSpeed;R2H
LONE PINE FABRICATION;trailer;1L9651
LONE STAR MFG;trailer;1L9689
LONE STAR TRAILERS LLC;trailer;1L9666
LONESTAR SPECIALTY VEHICLES;truck;1L9660
LONGHAUL TRAILERS;trailer;1L9622
LORGANO;motorcycle;Y69002
LORGANO;trailer;Y69003
LOS ANGELES ROLLERS;motorcycle;1L9352
LOWN PERFORMANCE LLC;trailer;1L9668
LOX;trailer;1L9661
LPD Trailers;trailer;1L9515
LPG Ventures;trailer;1L9512
LRG Technologies;trailer;1L9492
LSV MANUFACTURING LLC;lowSpeed;1L9644
LSV PLUS LLC / Eco- Cart;lowSpeed;1L9663
LSV ST;lowSpeed;1L9627
LTT;trailer;1L9056
LUCAS FABRICATION LLC;trailer;1L9641
LUDIE'S;trailer;1L9629
LUKE'S TRAILER MFG AND SALES, INC.;trailer;1L9160
LUQI|ESOMOTO;motorcycle;SLJ
LUSK CO., LLC;trailer;1L9601
LUXE MFG. LLC;trailer;1L9639
LUXURY CUSTOM GOLF CARTS;lowSpeed;1L9657
LVT;trailer;7L7
LVTRL;trailer;1L9559
La Boit Inc.;trailer;1L9329
La Palma Auto Body & Repair;trailer;1L9175
LaBarge Products;trailer;5XJ
LaFarge;trailer;1L9159
Ladner;trailer;2L9012
Lagasse Rides;trailer;1L9027
Lagoon Manufacturing;trailer;1L9513
Lake City Choppers;motorcycle;1L9479
Lake County Cycles Inc;motorcycle;1L9358
Lake Forest Builders, Inc.;trailer;1L9284
Lake Manufacturing;trailer;3J9059
Lake Norman Trailer;trailer;1L9379
Lake Technology Products Inc.;trailer;1L9179
Lake View Lodges Inc.;trailer;1L9511
Lake of the Ozarks Custom Cycle;motorcycle;1L9304
Lakeland Trailers, Inc. of Hill City;trailer;1L9547 7RN
Lakeland;trailer;1L9543
Lakes Enterprises;trailer;57C
Lakeshore Watercraft;trailer;1L9381
Lakeside Trailer Manufacturing;trailer;1L9094
Lakeside;trailer;1L9711
Lakeview Mfg;trailer;1L9309
Lakota|Iron Horse|Big Horn|Grande|Charger|Warrior|Luxe;trailer;1L9387
Lakota|Iron Horse|Big Horn|Grande|Charger|Warrior|Luxe|Colt|Infinity;trailer;58J
Lambert Trailers;trailer;1L9592
Lamborghini;car;ZA9A12 ZHW
Lamborghini;multipurpose;ZPB
Lamco Mfg and Distributing Company Inc;trailer;1L9088
Laminated Wood Systems, Inc.;trailer;1L9494
Lampi Equipment;trailer;1L9447
Lance Camper;trailer;1L9432 56Y
Lanchester Trailer Supply;trailer;1L9336
Lancia;multipurpose;2E4
Land & Sea, Inc.;trailer;1L9483
Land And Sea RV, Inc;trailer;1L9572
Land Rover;multipurpose;SAL
Land and Sea Trailer Shoppe;trailer;1L9449
Landa Trailer;trailer;1L9061
Landa;trailer;1L9595
Landmark;trailer;15V
Landoll Corporation;trailer;1LH
Landry's Trailer Sales & Service;trailer;1L9055 1L9166
Landsend;trailer;1L9665
Lane Trailer Manufacturing Co.;trailer;1L9321
Lanier Marine Trailers;trailer;1L9493
Lanier Trailer, Inc.;trailer;1L9124
Lankota Inc.;trailer;1L9540
Lantz;trailer;1L9561
Lark United Manufacturing;trailer;571 5RT
Larry's Trailer Sales Inc;trailer;1L9244
Larson Cable Trailers;trailer;1L9280
Las Vegas Classic Coach;trailer;1L9439
Laser Straight Mfg. Inc;trailer;1L9274
Latco;trailer;1L9391
Late Nyt Choppers;motorcycle;1L9356
Latitude;trailer;1L9534
Laurel Fabricating, Inc.;trailer;1L9086
Laverda;motorcycle;ZLV
Lawless Welding;trailer;1L9465
Lawlis Cycles;motorcycle;1L9650
Lawmax;trailer;1L9589
Lawrence Trailers;trailer;1L9686
Lawrimore Manufacturing;trailer;5WU
Lawson Cryogenic;trailer;1L9683
Lawton Trailers;trailer;1L9249
Layton Manufacturing Company;trailer;1L9105
Lazy B;trailer;1B9466
Lazy J MFG.;trailer;1L9392
Lazy L Mfg.;trailer;1L9132
Lazy N;trailer;1L9064
Le Hickory Pits;trailer;1K9070
LeVay Machine Co., LLC;motorcycle;1L9470
Leaf Energy;motorcycle;7WK
Leary;motorcycle;1L9707
Leber Coach Manufacturing;bus;1L9174
Lecitrailer S.A;trailer;VV1
Lectrus;trailer;1D9151
Ledbetter Welding Company;trailer;1L9265
Ledwell & Sons Enterprises, Inc.;trailer;1L9033
Lees Leisure Industries Limited;trailer;2L9069
Leewood Incorporated;lowSpeed;1L9301
Lefort;trailer;YA9284
Left Coast Development;trailer;1L9484
Lefty Brothers Cycles;motorcycle;1L9434
Legacy Housing;trailer;580
Legacy RV;trailer;1L9469
Legacy Trailers LLC;trailer;1L9316
Legacy Trailers;trailer;1L9400
Legacy;trailer;1L9591 4T9365
Legend Ice House;trailer;1L9565
Legend Manufacturing Inc;trailer;1L9317 5WM
Legend One Mfg. Inc;trailer;1L9328
Legend Outdoors Trailers;trailer;1L9588
Legend Trailers Inc;trailer;1L9243
Legend Valley Products / O'Brien Mfg;trailer;1Z9119
Legend;trailer;5D3
Legendary Innovations;trailer;1L9406
Legends Custom Cycles;motorcycle;1L9395
Legends Motorsports LLC.;motorcycle;1L9362
Leggett & Platt;trailer;1L9451
Legion Electric Vehicles;lowSpeed;7VS
Legion Motorcycle Company;motorcycle;1L9477
Legion Motorcycle Company;trailer;1L9478
Lektron;motorcycle;1H9668
Leland Truck Equipment;trailer;1L9127
Lem Remolques;trailer;3S9127
Lemco Tool;trailer;1L9042
Lemna Corporation;trailer;1L9143
Leon's Welding & Fabrication;trailer;1L9528
Leonard Aluminum Utility Buildings;trailer;1L9218 5BF
Lerch RV;trailer;1R9222
Leroy Engineering;trailer;4A9056
Leroy-Thompson;motorcycle;1L9369
Les Remorques Laroche;trailer;2LC
Les Soudures Chagnon Ltee;trailer;2C9057
Les' Service And Canopies;trailer;1L9191
Lesters Manufacturing Inc;trailer;1L9242
Lexus;car;58A JT8 JTH
Lexus;multipurpose;2T2 JT6 JTJ
Li Yang;motorcycle;LC4
Li'l Ice Cream Shop Ltd;trailer;2L9100
LiVecchi Cycle;motorcycle;1L9408
Liberator Motorcycles;motorcycle;1L9275
Liberty Outdoors;trailer;1L9566 7JU
Liberty Trailers Inc;trailer;1L9270
Liberty;trailer;5M4
Liddell|Loadstar;trailer;1L9564
Life Tiny Homes;trailer;1L9567
Lifetime Aluminum;trailer;1L9054
Lifetime Products Group;trailer;1L9468
Lifetime Products, Inc.;trailer;5SN
Lift Max Pros;trailer;1L9713
Lift N Lock;trailer;1L9458
Liftco(SERVICE SPECIALTIES OF ELKHART IN);trailer;7ZX
Light Boy Co., Ltd.;trailer;JP9008
Light Campers Inc;trailer;1L9227
Light Engineering;trailer;5YB
Light House Trades;trailer;1L9578
Lighthouse RV Manufacturing;trailer;52H
Lightline Products Inc;trailer;130
Lightning Motors Corp;motorcycle;57S
Lightning Rod Motorcycles;motorcycle;1L9426
Lightship;trailer;1L9681
Likens Trailer Manufacturing;trailer;1L9272
Lil John;motorcycle;1L9158
Lime City Equipment;trailer;1L9413
Limitless Trailers;trailer;1L9692
Limos By Tiffany;bus;1L9401
Limousine Manufacturing;bus;1L9486 1L9487 1L9488
Linamar Consumer Products;trailer;5Z7
Linamar Consumer Products|Westbrook Greenhouse Systems Ltd.|Stirling;trailer;2SS
Lincoln;car;1L1 1LN 1MR 2LN 3LN
Lincoln;incomplete;1LJ 2L1 2LJ
Lincoln;multipurpose;2LM 5L1 5LM
Lincoln;truck;5LT
Lindig;trailer;11X
Lindsay Manufacturing;trailer;1L9364
Lindsay's Farm Equipment;trailer;1L9176
Lineman & Son;trailer;1L9546
Linhai;motorcycle;LL8
Link;trailer;1L9605
Lion Trailers;trailer;1L9598
Lionhead Haulers;trailer;4C9339
Lipert Components|Dvele|DVELE OMEGA CORPORATION;trailer;1D9871
Lippert Component;trailer;5G0
Lippert Components;trailer;1D9894
Liquid Asphalt Systems;trailer;1L9438
Liquid Partners;trailer;1L9550
List Transportation;trailer;1L9610
Lit Motors;motorcycle;587
Lit Scooters;motorcycle;1L9521
Lite Car;car;4T9343
Lite House Campers, Inc.;trailer;1L9150
Lite-N-Bolt;trailer;1L9278
Lithium House;motorcycle;1L9361
Little Beaver;trailer;1L9312
Little Buggy;trailer;1J9538
Little D's Utility Trailers;trailer;1L9394
Little Fox Campers;trailer;1L9518
Little Guy Max;trailer;1X9036
Little Guy Max|Little Guy Micro Max;trailer;7RU
Little Guys Group;trailer;1L9437
Little Joe's Welding & Sons;trailer;1L9388
Little Stanley Cycles;motorcycle;1L9318
Liv Golf Cars;lowSpeed;50V
Livestock Trailer Equipment;trailer;1L9375
Livin Lite;trailer;1L9435 56D
Living Water;trailer;1L9640
Livingston Custom Boat Trailers;trailer;1L9407
Lo-Pro Fluid Transports;trailer;1L9476
Load Eaz;trailer;407 4LE
Load Glide Trailers;trailer;1L9282
Load King;trailer;5LK
Load Max Trailers, LTD;trailer;5L8
Load Maxx Trailer Co.;trailer;1L9232
Load Pro Trailers;trailer;52J
Load Redi, Inc.;trailer;1R9135
Load Rite;trailer;1PH 5A4
Load Technology;trailer;1L9448
Load Toters Trailers;trailer;1L9410
Load Trail;trailer;4ZE
Load'em Up Trailers;trailer;1L9696
LoadMaster Aluminum Boat Trailers, Inc;trailer;4YP
Loadmaster Manufacturing Inc;trailer;1L9286
Loadmaster Trailer Company Ltd;trailer;1L9237
Loadmaster Trailer Mfg.;trailer;4JL
Lobo Adventure Trailers;trailer;1W9684
Local Motors;lowSpeed;1L9571
Location Water Systems;trailer;1L9510
Loeffler Filtration Group;trailer;1L9116
Log - Master Portable;trailer;1L9489
Logan Coach;trailer;1L9472 1XU 59T
Logan Farm Equipment;trailer;1L9060
Logan Hauler|TruRebel;trailer;4B9358
Logano Trucking Company Inc;trailer;1L9192
Logic Motor Company;motorcycle;1L9332
Logic Motors;motorcycle;1L9411
Logistics Support Facility;trailer;1L9575
Lomar Industry;trailer;3M9082
London Aire;trailer;1L2 1LF
London Bridge Welding;trailer;1L9044
LondonCoach Inc;car;18L
Lone Star Body Systems LLC;trailer;1L9609
Lone Star Grillz;trailer;1L9509
Lone Star Oryogenics;trailer;1L9345
Lone Star Roaster;trailer;1L9359
Lone Star Trailer Services;trailer;1L9497
Lone Star Trailer;trailer;5VY
Lone Star;motorcycle;1L9319
Lone Wolf Customs;motorcycle;1L9440
Lone Wolf Trailer Co.;trailer;4P7
Lonesome Road Choppers;motorcycle;1L9389
Lonestar Dock Products;trailer;1L9539
Lonestar Manufacturing;trailer;1L9273
Long Board;trailer;1L9608
Long Chih Industrial;trailer;LCA
Long Dog Enterprise;trailer;1L9399
Long Horn Welding;trailer;1L9235
Long Neck Trailers;trailer;173 5KG
Long Run Trailers & Fabrication, LLC;trailer;1L9584
Long Trailer Company;trailer;1LG
Longbow Motorcycles;motorcycle;1L9416
Longhorn Trailer Company;trailer;1L9081
Longjia|Keeway|MBP|Morbidelli|Victoria|Victoria Motorrad;motorcycle;LRR
Longway;trailer;1L9590
Lopez Welding Shop;trailer;1L9283
Lordstown;truck;7NY
Los Lobos Mini Choppers, LLC;motorcycle;1L9324
Los Sauces;trailer;1L9646
Lost Road Campers;trailer;1L9685
Lotus;car;SCC
Lotus;multipurpose;LJU
Lou Fegers Trailer Sales Inc;trailer;1L9346
Loudo Trailers;trailer;1L9383
Love for You Trailers;trailer;1L9697
Low Speed Vehicles;lowSpeed;1H9582
Low Tide;lowSpeed;1L9708
Low-Tow Trailers;trailer;1L9418
Loyalty Mobile Innovations;trailer;1L9463
Lozano Trailer|Krone Trailer;trailer;3CX
Lucas Cycles;motorcycle;1L9372
Lucas;trailer;1L9311
Lucid;car;50E
Lucid;multipurpose;7UU
Lucky Devil Metal Works;motorcycle;1L9320
Lucky MFG;trailer;1L9393
Lucon;trailer;1L9423 7JE
Ludwigsen Motor Company;motorcycle;1L9501
Luedtke;trailer;1L9026
Lugo Manufacturing;trailer;1L9256 1L9464
Lujeana Peters-Howell Rooks County Trailer Sales;trailer;1R9801
Luling;trailer;1L9672
Lumbee Trikes & Bikes;motorcycle;1L9380
Lumen;car;4T9228
Luminys;trailer;1L9690
Lumpkin Enterprises;trailer;1L9398
Lumpkin Trailers;trailer;1L9422
Lund;trailer;59Y
Luoyang Northern|Dayang;motorcycle;LAT
Luttrell Welding;trailer;1L9498
Lux Customs;trailer;1L9507
Luxxx Custom Cycle;motorcycle;1L9397
Luyuan;motorcycle;5XR
Lyford Overland;trailer;1L9701
Lynden Tank Co;trailer;1L9095
Lynn Welding Shop;trailer;1L9254
Lynx Industries;trailer;1L9519
Lyver Trailas;trailer;3J9094
M & G;trailer;SA9020
M & J Trailers Unlimited Inc;trailer;4MG
M & J;trailer;4M9221
M & L Industries;trailer;1M9600
M & L Racing Enterprises;trailer;1M9020
M & M Development Ltd;trailer;2M9147
M & M Fabricators;trailer;1M9246
M & M MANUFACTURING;trailer;1M9404
M & M TRAILERS & WELDING;trailer;1M9724
M & M Trailer & Supply;trailer;1M9733
M & M Trailer Mfg;trailer;1M9418
M & R Trailers;trailer;1P9684
M & T RESEARCH AND DEVELOPMENT;trailer;1M9427
M & W Fabricating, Inc.;trailer;1M9571
M & W Shops;trailer;1M9870
M Chein Equipment and Logistics;trailer;1M9965
M Manufacturing;trailer;1M9381
M P D Trailer Manufacturing;trailer;1M9513
M W Bourne Company;motorcycle;1M9846
M&C Trailer Sales;trailer;1M9981
M&H Trailers Inc.;trailer;1M9607
M&L;trailer;4M9246
M&M Industrial Maintenance;trailer;1M9796
M&R Manufacturing;trailer;1M9064
M&R Speciality Trailers and Trucks;trailer;1M9947
M&RW;trailer;4M9248
M&S;trailer;4M9062
M&W Welding Inc.;trailer;4M9120
M-B COMPANIES, INC.;truck;1M9967
M-B Companies, Inc. of Wisconsin;trailer;1M9349
M-B-W, Inc.;trailer;1M9602
M-Co Welding;trailer;4M9033
M-ONE;trailer;4M9034
M.B. BOWEN COMPANY LLC;trailer;4M9050 7VL
M.D. Cowan;trailer;1M9781
M.D. PRODUCTS INC;trailer;1M9625 595
M.H. EBY, INC;trailer;4A2
M.J. Taylor Mfg. Co.;trailer;1M9004
M.S. Metal Works;trailer;1M9798
M8 A1 MULE OFF ROAD TRAILERS;trailer;4M9058
M8-Tech;motorcycle;4M9119
MAC Inc.;trailer;1M9618
MAC Stripers Inc.;trailer;1M9376
MAC TRAILER MANUFACTURING;trailer;5MA
MAC Trailer Manufacturing, Inc.;trailer;1M9096
MAC3;trailer;VF9964
MAC;trailer;558
MACH ONE TRAILERS;trailer;1M9706
MACKS METAL FAB;trailer;1M9176
MACTRAIL;trailer;8A9MAC
MAD Craft;trailer;4M9247
MAD FABRICATION, LLC;motorcycle;1M9753
MAD YAK TRAILERS LLC;trailer;4M9216
MADAMI INTERNATIONAL, LLC;trailer;1M9712
MADEWELL PRODUCTS CORPORATION;trailer;1M9735
MADMAN Mfg.;trailer;1M9648
MADVENTURE CAMPING;trailer;1M9991
MAG;trailer;1M9995
MAGNACYCLE CO., INC;motorcycle;1M9307
MAGNAMERICA TRAILERS;trailer;3A9316
MAGNOLIA TRAILERS, INC.;trailer;1M9435
MAINE HITCH & TRAILER SALES;trailer;1M9469
MAK Leasing, Inc.;trailer;1M9576
MALAGUTI S.P.A.;motorcycle;ZJM
MAMMOTH TRAILERS;trailer;1M9799
MAMMOTH;trailer;4M9172
MAN & MATERIAL LIFT ENGINEERING;trailer;1M9716
MANA;truck;7GB
MANAC;trailer;2M5
MANDA;trailer;4M9262
MANGOSTEEN|eAhora|SoverSky;motorcycle;R3M
MANUFACTURERS RESOURCES INTERNATIONAL;trailer;1M9390
MARINE TRANSPORTATION EQUIPMENT CO. INC;trailer;1M9509
MARINECOASTALGROUP;trailer;4M9249
MARION FABTECH, INC;trailer;1F9129
MARQUEZ BROTHERS INC.;trailer;4M9117
MARRA FORNI;trailer;1E9725
MARS PERFORMANCE MANUFACTURING;motorcycle;1M9080
MARSH INDUSTRIAL SERVICES, INC;trailer;1M9382
MARSHALL WELDING INC;trailer;1M9378
MARTIN ENTERPRISES;trailer;1M9436
MARTINEZ WELDING, INC.;trailer;1M9481
MARWAY;trailer;4M9212
MASON;trailer;4M9243
MASTERCRAFT BOAT COMPANY;trailer;19M
MATTOX;trailer;1M9447
MATTUR HOLDINGS, INC.;trailer;4M9271
MAX-ATLAS;trailer;2VM
MAXFIELD;trailer;2W9013
MAXIM TRAILERS INC.;trailer;4M9295
MAXXD Trailers DROP-N-LOAD|Maxey Trailers MFG;trailer;5R8
MAY MANUFACTURING & DIST CORP;trailer;1M9099
MB & G Oilfield Fabrication;trailer;1M9982
MB Equipment Services;trailer;1M9921
MB Machine, Welding & Fabrication Inc.;trailer;1M9575
MBI;motorcycle;ZB0
MC Concession Trailers;trailer;4M9093
MC LSV;lowSpeed;4M9135
MC MANUFACTURING;trailer;4M9160
MC MOTO;motorcycle;ZZ3
MC TOURING PRODUCTS;trailer;1M9655
MC Trailers LLC;trailer;1M9691 4M9029
MC Trailer|Haller;trailer;1L9652
MC. Guber;trailer;3M9054
MCBRIDE TRAILERS INC.;trailer;2M9056
MCCORD MANUFACTURING INC;trailer;1M9119
MCD Manufacturing & Repair;trailer;1M9966
MCD;trailer;XL9551
MCDONALD TRAILER SALES;trailer;1M9452
MCGEE TRAILERS;trailer;1M9700
MCI Trailers;trailer;4M9193
MCINTIRE WELDING SERVICES INC;trailer;4M9182
MCKINNEY MEASUREMENT & CONTROL INC. / Panther;trailer;4M9173
MCM Company;trailer;1M9579
MCMULLEN MANUFACTURING;trailer;4M9153
MCT INDUSTRIES, INC.;trailer;15C
MCT;trailer;4M9001 4M9157 7GC
MCU;trailer;4M9156
MD CARTS|Whisper Carts;lowSpeed;4M9183
MDM Trailers;trailer;4M9179
MEB Trailer Sales;trailer;492
MEIDUO;motorcycle;JFE
MEIDUO|SenLing|SUPERMACH;motorcycle;LFE
MELISSA MANUFACTURING, INC.;trailer;1M9384
MENTRAILERS.COM LLC;trailer;4M9227
MERAK;trailer;3S9100
MERHOW OKLAHOMA LLC;trailer;7X7
MERKUR;car;WF1
MERTZ INTEGRATION;trailer;7Z6
MESA;trailer;1P9880
METAL WORKZ;trailer;4M9167
METALIUM INDUSTRIES;trailer;3NG
METHOD;trailer;4M9056
METRO FAB INC;trailer;44Y
METS WELDING;trailer;1M9097
MEV;lowSpeed;R1J
MEYERS MANX;car;4M9220
MEYERS MANX;lowSpeed;7ZJ
MFG TRAILERS Y TANKES BARAK S.A DE C.V;trailer;3M9099
MGK;trailer;9790Y6
MGS Grand Sport (Mardikian);car;1M9227
MGS Incorparated;trailer;16M
MHC Group Inc;trailer;1T9651
MI Joy Manufacturing, Inc.;trailer;1M9395
MI TRAILER SALES INC;trailer;4M9171
MI Trailer;trailer;4M9253
MIANO'S WELDING;trailer;1M9081
MICHAEL MANUFACTURING AND REPAIR;trailer;1M9380
MICKEY TRUCK BODIES INC.;trailer;5CW
MICROFORM PRECISION, LLC;trailer;1M9678
MID-AMERICA TRUCK EQUIPMENT, INC;trailer;1M9270
MID-ATLANTIC LEASING, CORP.;trailer;1M9167
MID-SOUTH TRAILERS, INC.;trailer;1M9463
MIDLAND;trailer;4M9225
MIDWEST CHOPPERS OF IOWA;motorcycle;1M9737
MIDWEST MOBILE TECHNOLOGIES;trailer;1M9596
MIDWEST TRAILERS LLC;trailer;4M9200
MIDWEST WELDING LLC;trailer;4M9250
MIDWESTERN;trailer;4M9240
MIG LLC;trailer;4S9452
MIG Trailers;trailer;1R9743
MIKE'S CUSTOM CARS;trailer;1M9416
MILL SCALE LLC;trailer;4M9206
MILLER WELDING & FABRICATION INC.;trailer;4M9176
MILLER’S CABINS AND DECKS;trailer;4M9217
MINI MONSOON;trailer;4M9190
MINI;car;WMW
MINI;multipurpose;WMZ
MINNESOTA VALLEY ENGINEERING, INC;trailer;1M9437
MIROX;lowSpeed;1M9725
MISSOURI RIVER TRAILER;trailer;4M9255
MITCHCRAFT;trailer;4M9143
MIUS;trailer;4M9107
MJ TEXAS TRAILERS LLC;trailer;4M9196
MJ Trailers;trailer;1J9484
MJL;trailer;1M9743
MJM;trailer;7VM
MJT Manufacturing;trailer;4GK
MK Sportscars;car;1P9941
MKING;motorcycle;R74
MKR Fabricators, Inc;trailer;1M9651
MM MARROKING;trailer;3M9093
MM Spirit, Inc. dba American Spirit;trailer;5MH
MMDI, Inc. dba Metro Metal & Design, Inc. & Metro Dominator;trailer;1M9646 563
MMI;trailer;4M9027
MMLJ;trailer;1M9774
MOABG;trailer;4M9264
MOBILE MEDICAL INNOVATIONS;trailer;1M9165
MOBILE PROCESSING TRAILERS AND SUPPLY;trailer;4M9203
MOBILE RESTROOM RENTALS, INC;trailer;1M9708
MOBILIFT INC;trailer;2M9131
MOD RODS;motorcycle;1M9580
MODERN BUGGY;trailer;4M9201 72W
MONARD TRAILERS, LLC;trailer;4M9192
MONETTA Farrier Specialties, Inc.;trailer;1M9654
MOOG USA, INC.;trailer;1M9092
MOORE MARINE MARKETING INC;trailer;1M9144
MOORESVILLE METAL HOUSE;trailer;4M9168
MORGAN MOTOR COMPANY LIMITED;car;SA9004 SA9A11 SA9J00
MORGAN MOTOR COMPANY LIMITED;motorcycle;SA9202
MOTA;motorcycle;7WZ
MOTO BURLY;trailer;4M9101
MOTO1;motorcycle;4B9106
MOTO;motorcycle;7N6
MOTOREMOLQUES;trailer;3F9033
MOUNTAIN LION OUTDOOR, INC;trailer;1M9028
MOUNTAIN VIEW ENTERPRISES;trailer;4M9266
MOUNTAIN VIEWS MOTORSPORTS;trailer;4M9222
MOUNTAINSIDE;trailer;4T9518
MOUSER STEEL SUPPLY, INC.;trailer;1M9657
MP TRAILER MFG LLP;trailer;4M9148
MP Trailer & Truck Bodies Inc;trailer;1M9566
MP Trailers Manufacturing, Inc.;trailer;4M9097 4M9268
MP;trailer;4M9144
MPD Trailers;trailer;4M9010
MPH Industries, Inc.;trailer;1M9597
MQ Power|Multiquip;trailer;3AU 4GN 5SL
MR Steel;trailer;4M9146
MRT Manufacturing;trailer;1M9848
MRV101;trailer;4M9104
MRV;trailer;1MW
MSE Welding and Fabrication;trailer;1M9612
MSR Technologies;trailer;1M9147
MSU;trailer;4M9145
MT TRAILERS;trailer;1M9477
MT. Eaton Trailers;trailer;1M9780
MTP Trailers;trailer;1M9587
MTS Manufacturing;trailer;1M9512
MTTS;trailer;4M9018
MTX;trailer;4M9051
MULLEN AUTOMOTIVE INC.;incomplete;7VU
MULLEN AUTOMOTIVE INC.;truck;7TZ
MURPHY'S WELDING SERVICE;trailer;1M9005
MUSARRO;trailer;4M9147
MUSKOKA;trailer;2M9193
MUST Technologies Ltd.;trailer;2M9153
MV Agusta Motor|Cagiva Motor S.P.A;motorcycle;ZCG
MVL Enterprises;trailer;1M9886
MVM7, LLC;trailer;7GY
MVP RV INC. (THOR CALIFORNIA);trailer;4XT
MVP Technologies;trailer;1M9739
MVT-Mobilevision;trailer;1Z9534
MW FABRICATION;trailer;4M9261
MWE Monaco MFG;trailer;1M9890
MWE of Ohio;trailer;1M9829
MWI PUMP;trailer;1M9961
MWM;trailer;4M9229
MYCO Trailers;trailer;1M9817 4JF
MYERS MOTORS;motorcycle;1M9704
MYERS;trailer;4M9063
MYROS;trailer;1B9906
MZ Trailers / Remolques MZ;trailer;3M9076
Mac's Custom Trailers;trailer;1M9306
Mac's Inc.;trailer;1M9626
Mac-Lander Incorporated;trailer;1M9217 4UV
Mach 1 Trailers;trailer;1M9524
Machineco LLC;trailer;1M9627
Mack;bus;VG8
Mack;incomplete;1M2 1M3 1S9410 2M2 2M3 VG6
Mack;truck;1M1 1S9136 2M1
Mackey Trailers;trailer;1M9336
Macklin Welding;trailer;1M9023
Macomb County Cycle Works;motorcycle;1M9676
Mad Dawg;motorcycle;1M9971
Mad Dawg;trailer;1M9972
Mad Products;trailer;1M9768
MadJax;lowSpeed;7WR
MadTex;trailer;4M9214
Maddock Machinery Corporation;trailer;4M9036
Maeving;motorcycle;SE4
Magic Tilt Trailers;trailer;1M5
Magna Manufacturing;trailer;2C9342
MagneTek Century Electric;trailer;1M9412
Magnolia Cargo,Inc;trailer;1M9621
Magnum Choppers;motorcycle;1M9752
Magnum Fire and Safety Systems;trailer;1M9374
Magnum Performance Motorcycles LLC;motorcycle;1M9699
Magnum Products;trailer;5AJ
Magnum Trailer & Equipment Inc.;trailer;2P9015
Magnum Trailer Manufacturing;trailer;1M9450
Magnum Trailers of Austin;trailer;1V5
Magnum;bus;4SL
Mahindra Trailer;trailer;7LM
Mahindra;multipurpose;MCV
Mahindra;truck;MCU
Maibo, Inc.;trailer;1M9327
Maine Portage;trailer;1M9611
Maine Source Machining Co.;trailer;4M9011
Maine Wood Heat Company, Inc;trailer;1M9907
Mainefactured Homes;trailer;4M9302
Mainline, Inc;trailer;1M9532
Maintenance & Fabrication Services;trailer;1M9623
Maintenance Services, Inc.;trailer;4M9009
Maisons SRM Blondeau Homes Inc;trailer;2M9135
Majestic Corporation;trailer;5VA
Majestik Trailers;trailer;2M9151
Majona Steel Corporation;trailer;1M9906
Mak Daddy Builders;trailer;1M9805
Makaha;trailer;4M9037
Making American Trailers;trailer;4M9198
Making You Mobile;car;1M9842
Maktec Manufacturing;trailer;1M9951
Malach USA, LLP;trailer;1M9836
Malachi Motorcycles;motorcycle;1M9750
Malibu Boats;trailer;59X
Malta Dynamics;trailer;4M9108
Mammoth Mfg;trailer;4M9274
Man Cave RV;trailer;1D9721
Manac Trailers USA;trailer;5MC
Mang;trailer;109015
Manitex;trailer;4M9004
Manitowoc Cranes Group;trailer;1M9493
Manley ORV Company Inc.;trailer;4M9038
Manley Trailers;trailer;7J8
Mann Made Products Inc;trailer;1M9482
Mann's Welding and Fabricationg;trailer;1M9784
Manning Marine;trailer;1M9495
Manorette RV, Inc.;trailer;1M9255
Mansfield Fabricated Products;trailer;1M9620
Mansur;trailer;4S9579
Mantis Choppers;motorcycle;1M9748
Manufacturas Hercules S.A.DE C.V.;trailer;3M9009
Manufacturas Industriales Gami, S.A.de C.V;trailer;3A1
Manufacture Tent Sales DBA Sunfun Rentals;lowSpeed;4M9020
Marathon Equipment Company;trailer;1M9371
Marathon Homes;trailer;4M9284
Marathon Metalworks;trailer;1M9822
Marathon;trailer;1M9019 2M9004
Marauder Travelers Incorporated;trailer;1M7
Marble Propulsion;lowSpeed;4M9092
Marceaux Cycle Works;motorcycle;1M9896
Marci's Diesel Service Inc;trailer;1M9398
Margo;trailer;3A9050
Marine Master Trailers;trailer;5JU
Mariout Motorworks;motorcycle;1M9831
Mark Body Truck & Equipment Incorporated;trailer;1M9406
Mark Line Industries of Pennsylvania, Inc.;trailer;4BP
Mark Miner Enterprise dba Custom;trailer;1C9878
Mark Rite Lines Company Inc. dba MRL Equipment Company;trailer;1M9745
Mark Taylor Enterprises;motorcycle;1M9731
Mark Wiener Welding;trailer;1M9999
Mark Williams Welding;trailer;1M9361
Mark's Trailers Inc;trailer;1YA
Market Direct Campers;trailer;4M9098
Markland Trailers;trailer;1M9834
Marksman Manufacturer;trailer;1M9516
Marley Continental Homes Inc;trailer;1M9231
Marlin Trailers;trailer;1M9292
Marlon Recreational Products Ltd.;trailer;2MW
Marmon Motor Co;truck;1JU
Marquardt Trailer & Manufacturing Inc;trailer;1M9529
Marquez Mfg Ltd;trailer;1M9191
Marrel Corporation;trailer;1M9854
Marshall Austin Productions, Inc.;trailer;1M9542
Marshall Trailer Sales & Repairs;trailer;1M9703
Marshall;trailer;4M9282
Marshell;lowSpeed;L4M
Martex Global Enterprise;lowSpeed;1M9861
Martin Camper;trailer;1B9099
Martin Conquest;motorcycle;SA9159
Martin Equipment;trailer;1M9593
Martin Machine Inc;trailer;1M9206
Martin Marietta;trailer;1M9634
Martin RV;trailer;1M9517
Martin and Martin Bros. Bikes;motorcycle;1M9830
Martin's Steel Inc.;trailer;1M9629
Martinez & Turek, Inc.;trailer;1M9234 1M9565
Martinez;trailer;3A0
Martino Motor Company;motorcycle;1M9782
Marty's Trailer Depot;trailer;1M9614
Marvel Trailer Manufacturing;trailer;1M9316
Maserati;car;ZAM
Maserati;multipurpose;ZN6
Mason Dynamics;trailer;1M9887
Massie Mfg., Inc.;trailer;1M9282
Massimo Motor Sports;motorcycle;57G
Massimo Motor Sports;offRoad;A8M
Massimo;lowSpeed;4M9132
Massimo;trailer;4M9150
Master Fabricating & Welding;trailer;1M9742
Master Solutions;trailer;1M9692
Master Tow;trailer;4DF
MasterBuilt Manufacturing Inc.;trailer;5LG
Mastercarry Trailer Manufacturing;trailer;1M9630
Mastercraft Tools Florida, Inc. dba Altocraft USA;trailer;560
Masterpiece Trailers, LLC;trailer;1M9652
Mastiff Trailers;trailer;1M9929 7P0
Material Transfer;trailer;1N9059
Materials Processing Systems;trailer;4T9154 4T9206
Mathews Mechanical Contractors Inc;trailer;49Y
Matott's Welding;trailer;1M9867
Matri-Arc Creations LLC;trailer;4M9016
Matrix Manufacturing Company;trailer;1M9687
Matrix Manufacturing;trailer;1M9874
Matrix Motor Company;car;1M9606
Matrix;trailer;1M9860
Matrixx Specialized Trailers;trailer;2M9182
Mattman Global Specialty Vehicles;trailer;1M9878
Matty's Marine & Motorsports, Inc;trailer;1M9552
Mauck Special Vehicles;bus;1M9089
Maupin Welding;trailer;4M9030
Mauslein Fuel Max;trailer;4M9136
Max Built;trailer;7K4
Max-Pak;trailer;1W9137
Maxey Companies;trailer;1M9104
Maxey Trailers;trailer;1M9525
Maxey Welding;trailer;55D 5GX
Maxi Roule Inc;trailer;2MX
Maxi-Cube;trailer;1M9209
Maxim Inc.;truck;1M9300
Maximum Cargo Trailers;trailer;4M9142
Maxpro Trailers;trailer;1M9819
Maxweld Boats;trailer;1M9770
Maxxim;trailer;3FZ 3M9084
Maxxum|Duruxx;lowSpeed;59G
Mayes Welding;trailer;1M9615
Mayhem Autoworkz;car;4M9292
Mayhem Bike;motorcycle;4M9231
Maynard & Company;trailer;1M9181
Maynard Fab & Trailer Sales;trailer;1M9926
Mazda;car;1YV 3MD 3MZ JM1
Mazda;multipurpose;3MV 4F2 JM3
Mazda;truck;4F3 4F4 JM2
Mazda|Fiat;car;JC1
McALLISTER;motorcycle;1M9473
McCOY Manufacturing, LLC;trailer;4M9055
McCann's Customs;motorcycle;1M9507
McCartney Trailers;trailer;1M9902
McClain Trailer Co.;trailer;1M9595
McClain Trailers, Inc|E-Z Pack|EPCO;trailer;1M9309
McClain Trailers, Inc|McClain;trailer;4LY
McCormic;trailer;4M9127
McCormick Machine;trailer;1M9502
McCullough Trailer Corporation;trailer;41B
McCullough;trailer;166
McCullugh Trailers;trailer;11J
McKenzie;trailer;51X
McKenzie|Monaco Towable;trailer;4K0
McLaren;car;SBM
McLaughlin Refuse Equip., Inc.;trailer;1M9599
McLaughlin;trailer;7HW
McMiller's Chop Shop;motorcycle;1M9806
McNeilus;trailer;1M9464
McNeilus;truck;4M9265
McNew Fabrication Inc.;trailer;1M9984
Mcadus US Product Development;trailer;1M9736
Mckinley Enterprises dba Longhorn Trailers;trailer;1M9680
Mclendon Trailers;trailer;1M9776
Me-Two Manufacturing LLC;trailer;1M9650
MechCleSol;trailer;4M9251
Mechanical Design;trailer;4M9165
Mechanical Mayhem;motorcycle;1M9843
Mechgineering & Design LLC;trailer;4M9086
Mechtronic Solutions;trailer;1M9839
Medford Steel;trailer;1M9341
Medic;trailer;1M9248
Medical Coaches;trailer;1M9022
Medical Structures;trailer;4M9131
Meeks Engineering;trailer;1M9465
Meeks Truck & Trailer;trailer;1M9474
Mega Tiny Homes;trailer;4T9327
Mega Transportaciones S. de R.L. de C.V. (VANCRAFT);trailer;3M9087
Memory Maker;trailer;1T9359
Menard Manufacturing Company;trailer;1M9815
Mensch Manufacturing Marine Division Inc;trailer;1M9688
Mensch;motorcycle;4B9185
Mercedes-Benz;bus;8BR W1Z WDZ
Mercedes-Benz;car;55S W1K WDD
Mercedes-Benz;incomplete;8BN W1X WDA
Mercedes-Benz;multipurpose;4JG 8BT W1N W1W WDC
Mercedes-Benz;truck;1MB 8BU 9DB W1Y WD3
Mercedes-Benz|Freightliner;multipurpose;WD4
Mercedes-Benz|Maybach;car;WDB
Merch Motorcycle Co.;motorcycle;1M9613
Merchant's Trailers and Grills;trailer;1M9762
Mercury;car;1ME 1ZW 2ME 3MA 3ME 6MP
Mercury;incomplete;1MH 2MH 4M3
Mercury;multipurpose;2MR 4M2
Mercury;truck;4M4
Merhow Industries;trailer;1M9031
Meridian Motors Company;lowSpeed;525
Meridian;trailer;4M9252
Merit Tank;trailer;1M9001
Mermaid Trailers;trailer;4M9283
Merritt;trailer;1MT
Mertz Manufacturing;trailer;7KF
Mertz Manufacturing|Mertz;trailer;1M9211
Mertz;trailer;1M9195
Mesale Fab;trailer;4M9083
Mesco Industries, Inc.;trailer;1A9334
Meske Welding;trailer;1M9658
Metal Craft Manufacturing;trailer;1M9880 58L
Metal Craft Trailers;trailer;1FW
Metal Fab;trailer;1M9069
Metal Mansions;trailer;1M9913
Metal Systems, Inc. dba Gator Trailers;trailer;1M9747
Metal Tank;trailer;4M9245
Metal Valley MFG;trailer;2M9197
Metal Works;trailer;1M9159
Metal-Link;trailer;1M9769
Metalcraft Tool & Die;trailer;1M9974
Metalwerx Trailers;trailer;4M9103
Metbox;trailer;SU9ME1
Meter Engineers Inc.;trailer;4M9022
Metro Tank & Steel, Inc;trailer;1M9560
Metro Trailer Manufacturing, Inc;trailer;1M9375
Metro Trailer;trailer;1A9915
Metro Tram;bus;1A9914
MetroRider LLC;motorcycle;5WN
Metry;motorcycle;1M9729
Metzger Machine & Engineering;trailer;1M6
Meyer;trailer;1G9664
Meyers Trailers;trailer;1M9919
MiLG|Emove;motorcycle;R4X
Mia Global;lowSpeed;4M9270
Mia Manufacturing;trailer;4M9139
Miami Choppers;motorcycle;1M9718
Michael D's Custom Cycles;motorcycle;1M9764
Michael Seltzer Welding;trailer;1M9518
Micheal's Custom LSV;lowSpeed;4M9118
Michiana Cargo Inc;trailer;1M9574
Micro-Lite Trailer;trailer;5VD
Mid America Designs;trailer;1M9931
Mid Continent Truck Sales Inc.;trailer;1M9556
Mid Florida;trailer;4M9191
Mid South Distribution Services;trailer;1M9818
Mid State Trailers;trailer;1Z9668
Mid Valley Industries Inc;trailer;1M9564
Mid-America Trailer MFG.|Hansen Mfg. Company|Bobcat Trailer Company, Inc.;trailer;4PG
Mid-Atlantic Transport;trailer;1M9835
Mid-County Fabricating Inc.;trailer;4M9111
Mid-Nebraska Truck & Trailer Sales Inc.;trailer;1M9308
Mid-South Management;trailer;1M9476
Mid-State Tank Company;trailer;1M9866
Mid-State Trailers, Inc (MST);trailer;4M9065
Mid-States International Motocross Inc.;trailer;1M9090
Mid-Town Trailers;trailer;4M9207
Middle Georgia Trailers;trailer;4M9031
Midland Carrier;trailer;4M9267
Midland Equipment Company;trailer;1M9641
Midland Mfg Ltd;trailer;2M9018
Midsota Manufacturing;trailer;57M
Midsouth LSVs;lowSpeed;1M9987
Midwest Concession Trailers;trailer;4M9226
Midwest Custom Cycles;motorcycle;1M9763
Midwest General Repair & Fabrication;trailer;1M9746
Midwest Industrial Tanks;trailer;1F9413
Midwest Municipal Supply Inc.;trailer;1M9572
Midwest Tack & Trailer Brokers;trailer;1M9385
Midwest Teardrops;trailer;4M9091
Midwest Trailer Manufacturing;trailer;4M9017
Midwest Trailers of Sikeston, Inc.;trailer;42N
Midwest Trailers;trailer;5A5
Midwest Welding Co.;trailer;1M9305
Midwest|Trac Vac|Powertek|Unilift;trailer;4M9060
Mighty Lite Aluminum Products;trailer;1M9821
Mighty Mite Industries, Inc;trailer;1M9538
Mighty;trailer;4M9285
MightyMover Trailers Inc;trailer;4AG
Mike Green Hydros Inc;trailer;1M9100
Mike Olsefski's Auto Accessories;trailer;109135
Mike's Custom Works;trailer;1M9684
Mike's Trailers;trailer;1M9093
Mike's Welding & Trailer;trailer;1M9685
Mikes Trailers;trailer;4M9035
Mikey's Custom Trailers;trailer;1M9449
Miles Transport Services, Inc.;trailer;1M9086
Milford Pipe & Supply;trailer;1M9893
Milford Welding & Manufacturing;trailer;1M9756
Military Spec. Manufacturing;trailer;1M9990
Mill Street Customs;motorcycle;1M9888
Mill Works, Inc.;trailer;1M9609
Millennium Manufacturing;trailer;1M9546
Millennium Motorcycle Corporation;motorcycle;1M9548
Millennium Transit Services;bus;1M9715
Miller Built Trailers;trailer;5K1
Miller Manufacturing, LLC;trailer;1M9604
Miller RV MFG.;trailer;1M9632
Miller Trailer and Manufacturing Company;trailer;1M9537
Miller Trailers Incorporated;trailer;1ML
Miller Trailers;trailer;4M9202
Miller;trailer;1M9193
Millertime Mfg., LLC;trailer;1M9631
Millons Farm Center, Inc.;trailer;1M9795
Millroad Manufacturing;trailer;2M9166
Mills Manufacturing;trailer;1M9970
Milwaukee Motorcycle Company;motorcycle;5BB
Min-Ark, Inc.;trailer;1M9275
Mind's Eye Fabrication Inc;trailer;1M9701
Mini Big Trucks;truck;1M9200
MiniKamp;trailer;1M9322
MiniMixx;trailer;1M9359
Minicars;bus;1M9037
Minimover|DoubleEagleUSA;lowSpeed;1M9900
Minitears Company;trailer;1M9903
Minneapolis Custom Cycle;motorcycle;1M9500
Minnesota Manufacturing;trailer;1M9988
Minuteman;trailer;1M9573
Mirage Trailers;trailer;5M3
Mirsberger Manufacturing;trailer;1M9832
Misanthropy Cycles;motorcycle;1M9918
Misfit Marketing Services;motorcycle;1M9856
Mishozuki|Nazaxx|CAOFEN|HUANGHE|CHONGQING HUANGHE / MASSIMO;motorcycle;LDU
Miska Trailer Factory;trailer;2MS
Misphit;motorcycle;4M9124
Mission Motor Company;motorcycle;1M9853
Mission Overland;trailer;2M9202
Mission Utility Trailers;trailer;1M9814
Mississippi Tank Company;trailer;1M9355
Mister Trailer Co;trailer;1M9247
Mitch Bergeron Customs Inc;motorcycle;1M9710
Mitchell Industries Inc;trailer;12U
Mitsubishi Fuso;incomplete;JL7 JLS JW6
Mitsubishi Fuso;truck;JW7 TYB
Mitsubishi Fuso|RIZON;incomplete;JL6
Mitsubishi;car;4A3 4P3 6MM JA3 JJ3 KPH ML3
Mitsubishi;incomplete;1Z2
Mitsubishi;multipurpose;1Z4 1Z6 1Z8 4A4
Mitsubishi;truck;1Z3 1Z7 JA7
Mitsubishi|Plymouth;car;JP4
Mitsubishi|Suzuki|Daihatsu;lowSpeed;JP9003
Mity Mite Mfg;trailer;1M9458
Mizer Motor Works;motorcycle;511
Mo Trailers Corp.;trailer;101
Moat Trailers;trailer;4M9094
Mobile Barriers;trailer;1M9851
Mobile Business Solutions;trailer;4M9218
Mobile Cold Solutions;trailer;4M9275
Mobile Command Center, Inc.;trailer;1M9MCC
Mobile Conversions, Inc;trailer;1M9578
Mobile Drilling Co.;trailer;1M9809
Mobile Energy Solutions|Proterra;bus;1M9816
Mobile International;trailer;1M9356
Mobile Medical International Corporation Trailer;trailer;1M9909
Mobile Mini;trailer;1D9061 1M9455
Mobile Motorhead Inc;motorcycle;1M9334
Mobile Products Inc;incomplete;1M9240
Mobile Solar Pro;trailer;4T9385
Mobile Specialties;trailer;1M9883
Mobile Systems, LLC;trailer;1M9543
Mobile Tech Trailers;trailer;1M9859
Mobile Tech;trailer;1M9364
Mobile Technical Systems, Inc;trailer;1M9545
Mobile Technologies Group;trailer;1M9850
Mobile Trailers, Inc;trailer;1M9553
Mobile Traveler, Inc.;trailer;40M
Mobilight|MOBI;trailer;1M9759
Mobility Cubed, Inc.;lowSpeed;4M9075
Mobility Solutions LLC dba TailGator Trailers;trailer;1T9769
Mobridge Manufacturing, Inc;trailer;1M9582
Moby1 Expedition Trailers;trailer;1M9924
Mod Car;lowSpeed;1M9778
Modec;trailer;1M9008
Model Z|Model G|Model R|Model I;trailer;7T0
Modern Metalworx;trailer;4M9005
Modisette Welding & Supply;trailer;1M9833
Modular Structures International Inc;trailer;1M9AAA
Moen Custom Trailers;trailer;1M9411
Moex;trailer;1M9237
Moffett Utility Trailers;trailer;5L7
Mogi MFG;trailer;4M9023
Mohawk Valley Welding & Stainless Steel|Concession;trailer;1M9943
Mokai Manufacturing Inc;trailer;1M9643
Moke;car;4M9289 SD8
Moke;lowSpeed;4C9491 4M9064 7TU
Molt-N-Metal;trailer;1M9310
Monaco RV;incomplete;51Z
Monaco;trailer;51T
Monarch Trailer;trailer;1M9444 4C9452
Monarch Trailers Co;trailer;1M9294
Monarch-McLaren;trailer;43M
Monarch;trailer;4M9003
Mongoose|RamVac|Sewer Equipment Co. of America;trailer;1S9381
Monitor Systems;trailer;1M9766
Monon;trailer;1NN
Monroe Manufacturing;trailer;1M9391
Monroe Towmaster|Towmaster Inc.;trailer;4KN
Monsoon Marine;trailer;1M9794
Monster Manufacturing;trailer;1M9989
Monster Power Equipment Inc.;trailer;4M9045
Monster Tanks;trailer;1M9808 1M9828
Montana Dave's;motorcycle;4M9123
Montana Dreams;trailer;1M9732
Montgomery Sales, Inc.;trailer;4M9129
Montondo Trailer LLC;trailer;4M9102
Montone Trailer Company;trailer;1M9003
Montone Trailers, LLC;trailer;1M9567
Montrose;trailer;1M9767 4M9257
Moody;trailer;1MM
Moon Docker Trailers;trailer;1M9428
Moonlight Choppers;motorcycle;1M9983
Moore Enterpreses;trailer;1M9387
Moore Equipment, Inc.;trailer;1M9009
Moose Bilt Industries;trailer;4M9096
Moose Boats;trailer;1F9797
Moped World;motorcycle;1M9751
Morales Trailers / OMA Trailers;trailer;3A9309
Moran Welding;trailer;7K7
Morbark;trailer;1M9457 4S8
Morgan Hatfield;trailer;4M9269
Morgan Industries Inc;trailer;1M9201
Morgan Machine;trailer;1M9504
Morgan Trailers;trailer;1M9813
Moritz Inc.;trailer;49M
Moritz International;trailer;4WX
Morocco Electric Inc.;trailer;1M9994
Morocco Welding Company;trailer;1M9577
Morris Farms;trailer;4VR
Morris Trailers;trailer;1M9148 1M9403
Morse Manufacturing Inc;trailer;1M9163
Morse Trailer;trailer;1M9598
Morton-Davis;trailer;1M9772
Moser;trailer;4M9213
Mosky Trailers;trailer;4M9238
Mosler;car;1M9682
Motion Trailers;trailer;1M9348 1M9862
Motion;trailer;4C9642
Motiv;incomplete;4M9105
Moto Electric Vehicles;lowSpeed;1G9493
Moto Electric Vehicles;motorcycle;1G9417
Moto Guzzi;motorcycle;ZGU
Moto Morini;motorcycle;HL4
Moto Tech;trailer;4M9133
Moto8ight;motorcycle;4M9044
MotoAdvent;motorcycle;5ZR
MotoCzysz;motorcycle;1M9793
Motofino USA;motorcycle;1M9728
Motomarina;motorcycle;ZB2
Motor Coach Industries;bus;1M8 2M9058 2MG 2TU 3BM
Motor Truck and Trailer Co;trailer;1M9188
Motorcity Mean Machines;motorcycle;1M9681
Motorcycle Machine Shop Services;motorcycle;1M9667
Motorized HandleBar;lowSpeed;4T9203
Motorized Manufacturing Inc;incomplete;1M9082
Motorsport Trailers, Inc;trailer;1M9559
Motorsports Transporters, L.L.C.;trailer;1M9511
Motsmann Engineering;trailer;4M9280
Mott's Custom Trailers;trailer;1M9007
Motus Motorcycles;motorcycle;1B9975
Mount Up Texas LLC;trailer;4M9294
Mountain Creek Cabins LLC;trailer;4M9071
Mountain Equipment of New Mexico;trailer;1M9911
Mountain Goat Trailers, LLC;trailer;4M9116
Mountain Ridge Trailers;trailer;1M9483
Mountain States Trailer & Equipment Sales, Inc.;trailer;1M9605
Mountain Trailer Co.;trailer;1M9551
Mountain West Industries;trailer;1M9927
MountainWest;trailer;1M9628
Mountaineer Welding & Trailer Repair;trailer;1M9644
Mountaintop Custom Kennels;trailer;1M9810
Movable Roots, LLC;trailer;4M9076
Move-It-All;trailer;1M9820
Movitron S.R.L.;lowSpeed;ZHK
Mozaic;trailer;4M9088
Mr Mike Trailers;trailer;4M9090
Mr. Air Sweepers;trailer;1M9263
Mrovi Trailers;trailer;4M9296
Mt Customs Motorcycles and Choppers LLC;motorcycle;1M9721
Mt. Bachelor Carts;lowSpeed;4M9154
Mt. Pleasant Trailers;trailer;1M9804
MtlWrx;trailer;1M9899
Mud Technology International;trailer;1M9873
Mudds Customs;trailer;4M9008
Muddy Creek Manufacturing;trailer;4M9006
Muddy River MFG;trailer;1M9940
Mudslide Chopps LLC;trailer;4M9187
Mudslide Chopps;motorcycle;1M9992
Mueller Custom Trailers, LLC;trailer;4M9110
Mulligan Manufacturing;trailer;1M9461 1M9895
Multi-Fab;trailer;1M9801
MultimediaLed;trailer;4M9297
Multiphibious;motorcycle;1M9932
Multiple Interests, Inc.;trailer;1M9216
Multitek;trailer;1M9273
Munich Welding;trailer;4M9169
Munoz;trailer;3C9142
Munro|Jianshe;motorcycle;R3B
Murray Trailers;trailer;1H9733
Murray's Tag & Title Services;trailer;1M9838
Mustang Horse Trailers;trailer;1M9791
Mustang Trailer A/S;trailer;UH6
Mustang Trailers;trailer;1M9568
Mutter's Cycle Supply;motorcycle;1M9872
Muv-All;trailer;4M9012
Muz of North America;motorcycle;SNZ
My Getaway Camper;trailer;AF9TA2
My Mini Trailer LLC.;trailer;4M9054
Myersmade;trailer;4M9272
Mystical Custom Cycles;motorcycle;1M9717
N & N Remorque Inc;trailer;2NE
N-Line Trailers;trailer;1N9151
N.I. Wilson Mfg Co Inc;trailer;1N9186
NABI|New Flyer|Ikarus USA;bus;1A9288
NACOGDOCHES IRON WORKS INC;trailer;1N9431
NAFFCO;truck;RA9007
NANCHANG AIRCRAFT MFG. CO;motorcycle;LPP
NAPPI;trailer;1N9367
NAS Manufacturing, Inc.;trailer;1N9207
NATION TANK & TRAILER;trailer;4A9048
NATIONAL GROUP OF COMPANIES, INC;trailer;1N9086
NATIONAL MACHINERY & FABRICATION;trailer;1N9429
NATIONAL MANUFACTURING COMPANY;trailer;4BE
NATIONAL TANK & EQUIPMENT, LLC;trailer;1N9425
NATIONAL TRAILER MANUFACTURING;trailer;7UG
NATIONCRAFT;trailer;1N9391 7PV
NAVYA INC.;bus;1N9384
NAXEON;motorcycle;HG6
NC;lowSpeed;1N9451
NEA;trailer;1N9213 N51
NEKS;trailer;3S9103
NEROWALKER BOATS;trailer;1N9372
NEUSTAR MANUFACTURING INC;trailer;2N9090
NEVILLE WELDING INC.;trailer;1N9175
NEVO;lowSpeed;1N9446
NEW AUTOS INC.;bus;1N9334 1N9335 1N9336
NEW BUCK CORPORATION;trailer;1N9371
NEW CUSTOM TRAILERS, LLC;trailer;1N9240
NEW EDGE;lowSpeed;1N9398
NEW ENGLAND CHOPPERS;motorcycle;1N9241
NEW GENERATION;trailer;1N9404
NEW HEIGHTS LLC|Equipter;trailer;1N9253
NEW HORIZONS;trailer;1N9107
NEW MEXICO STEEL FABRICATORS INC.;trailer;1N9305
NEW PECO INC.;trailer;1P9452
NEW PROGRESS INCORPORATED;trailer;1N9100
NEW RIVER HOMES, LLC;trailer;1N9NRH
NEW RIVER TRAILER;trailer;1N9417
NEW TECH MACHINERY CORP;trailer;1N9081
NEW VISION;trailer;1N9416
NEW WAVE TEARDROP;trailer;1N9344
NEW YORK CITY CUSTOM MOTORCYCLES INC. dba NYC CHOPPERS;motorcycle;1N9209
NEWBOT;motorcycle;R6J
NEWCO INC;trailer;1N9109
NEWFAB, INC.;trailer;1N9271
NEWKIRK FABRICATION;trailer;1N9250
NEWPORT FABRICATING, LLC;trailer;1N9257
NEXGEN FRAMING SYSTEM, LLC;trailer;1N9268
NEXT LEVEL FABRICATION;trailer;1N9445
NEXT LEVEL;trailer;1N9438
NICHOLSON MANUFACTURING, INC.;trailer;1N9326
NIKOLA;truck;1N9393
NILFISK ADVANCE, INC.;trailer;1N9318
NILSON MANUFACTURING;trailer;1N9231
NIMBUS;motorcycle;1N9395
NINGBO KANGDA BICYCLE CO., LTD.;motorcycle;L5M
NINGBO SANJIANG DYKON MOTORCYCLE CO., LTD.;motorcycle;LYH
NIU;lowSpeed;712
NIU;motorcycle;HA6 R1N
NIX Evil Twins;motorcycle;1N9226
NJD Automotive LLC;car;1N9295
NJF MANUFACTURING LLC;trailer;1N9323
NJSTAR;trailer;LA9NJX
NLB CORP.;trailer;1N9329
NOAH'S;trailer;1N9430
NOLA;trailer;1N9412
NOMAD GCS;trailer;1N9322
NORBERT'S MANUFACTURING LTD;trailer;2N9017
NORDEN;trailer;1N9442
NORIAS AGGREGATE SUPPLY LLC;trailer;1N9460
NORMco Energy Products, LLC;trailer;1N9375
NORSTAR TRAILERS MEXICO S DE RL DE CV;trailer;3EU
NORTH - EAST STEEL FABRICATION;trailer;1N9180
NORTH ALABAMA TRAILER CO. INC.;trailer;5TP
NORTH AMERICAN CARGO;trailer;5SM
NORTH AMERICAN INDUSTRIES, LTD;trailer;1N9251
NORTH AMERICAN TRAILER, S.A. DE C.V. DBA NATSA TRAILERS;trailer;3N9005
NORTH RIVER JET BOATS;trailer;1N9078
NORTH SHORE MANUFACTURING COMPANY INC;trailer;1N9152 545
NORTH SOUTH AUTO CONNECTION;trailer;1N9150
NORTH STAR LOGISTICS;trailer;1N9414
NORTH STAR MFG;trailer;1N9085
NORTH VALLEY INDUSTRIES, INC;trailer;1N9075
NORTHERN TOOL & EQUIPMENT, INC.|K-BAR Industries, Inc.;trailer;4K1
NORTHWEST MANUFACTURING, INC.;trailer;1N9248
NORTHWOODS TRAILERS LLC;trailer;1N9286
NOTO CUSTOM WELDING;trailer;1N9147
NOVA LOGIX;trailer;7WX
NOVAMAXA;trailer;1N9447
NOVIELLI;trailer;1N9440
NRG Trailers;trailer;1N9269
NRG|Dynafab;trailer;1N9311
NST MotorCycles;motorcycle;5V0
NTC;motorcycle;1N9382
NU WA Industries, Inc.;trailer;1NW
NU;trailer;1N9378
NURMAN;trailer;3S9032
NV;lowSpeed;1N9456
NWEI Tiny Homes;trailer;1N9421
NWT Holdings, LLC;trailer;7HY
NY Motorcycles;motorcycle;1N9244
Nabors Trailers of America;trailer;5BA
Nabors Trailers, Inc.;trailer;1NT
Nacional De Carrocerias Sa De Cv;trailer;3N9001
Nakutis Custom Choppers;motorcycle;1N9265
Namron Trailers;trailer;1N9111
Nanchang Freedom Technology Limited Company;offRoad;L0E
Nanfang Space Navigation Science & Technology;motorcycle;LAY
Nanzong;trailer;LA9CFR
Nasatka Barrier;trailer;1N9179
Nash Car Trailer;trailer;1N9287
Nash Car Trailers;trailer;1F9245
Nash Motocycles;motorcycle;1N9264
Nash;trailer;4N1
Nashua;trailer;1N9361
National Custom Trailers Inc.;trailer;1N9409
National Customized Trailers;trailer;1N9307
National Electric Vehicles;lowSpeed;1N9300
National Golf Cars;lowSpeed;1N9284
National Metal Products, Division of Saf T Cart, Inc.;trailer;1N9178
National Office World Inc.;trailer;1N9057
National Oilwell Varco;trailer;1N9309
National Oilwell Varco;truck;1J9049
National Pump & Compressor;trailer;1N9324
National Signal;trailer;1N9272 7SS
National Steelworks, Inc.;trailer;1N9063
National Trailer Assembly;trailer;1N9369
National Trailer, Inc.;trailer;1N9364
National Vacuum Equipment;trailer;1N9290
National Welding;trailer;1N9436
Nations Trailers Inc;trailer;4XX
Nationwide Trailer and Equipment Sales;trailer;1N9283
Native Trailers;trailer;7ZM
Nature’s Generator;trailer;1N9441
Nause;trailer;1G9141
Navistar|Caterpillar|IC Bus|Workhorse|International;bus;4DR 93V
Navistar|Caterpillar|IC Bus|Workhorse|International;incomplete;2HT 2HV 3HA 3HB 3HT 3HV 5B4
Navistar|Caterpillar|IC Bus|Workhorse|International;truck;1HP 1HS 2HP 2HS 3HC 3HR 3HS 4KA 5T4 93M 93S
Neal Manufacturing Company, Inc.;trailer;1N9116
Neal Manufacturing;trailer;4A0
Nealco Equipment;trailer;1N9267
Neckover Trailers;trailer;1N9263
Nedland Industries, Inc.;trailer;1N9219
Needmore Trailers;trailer;4S9548
Neel's Utility Trailer Mfg;trailer;1N9145
Neighborhood Electric Vehicle;lowSpeed;4ZL
Neighbors Garage;trailer;1N9343
Neira Industries Inc.;bus;1N9229
Nelson Industries, Inc.;trailer;1N9392
Nelson Manufacturing Company;trailer;1N9012
Nelson Welding;trailer;1N9203
Nelson;trailer;1N9282
Neo Camper;trailer;1N9464
Neo Classic Manufacturing;trailer;1N9301
Neo Manufacturing;trailer;54B
Neoplan;bus;1N9013
Neoteric Hovercraft, Inc.;trailer;1N9204
Ness Motorcycles;motorcycle;1N9239
Nest Caravans;trailer;1N9347
Neumann's Automotive;trailer;1N9143
Nevada Department of Corrections;trailer;4S9005
Nevada Utility Trailor;trailer;1N9215
Nevco Engineering;trailer;6K9502
Nevco Trailers;trailer;1N9420
New Braunfels Trailer Company;trailer;1N9407
New Commander Trailers, Inc.;trailer;1N9133
New Covenant Mfg.;trailer;1N9192
New Creation Tiny Homes LLC;trailer;1N9426
New England Low Speed Vehicle;lowSpeed;1N9457
New Flyer;bus;2FY 5FY
New Generation Park Model Inc;trailer;1N9GPM
New Mark Manufacturing, Inc.;trailer;1N9181
New Market Metal Craft;trailer;1N9173
New Millennium Builders/Curbside Concessions;trailer;1N9386
New River Manufacturing, Inc.;trailer;1N9452
New Wave;trailer;1N9411
New York Motor Company of L.I., Inc.;motorcycle;1N9214
NewTrail Industries;trailer;1N9435
Newark Food Trucks;trailer;1N9405
Newell;bus;1N9011
Newhouse Mfg. Co., Inc.;trailer;1N9291
Newman Industries, INC;trailer;1N9254
Newman's Manufacturing Incorporated|Newmans Industries Inc.;trailer;5A8
Newmar Corporation;incomplete;5NC
Newmar Corporation|Kountry Aire;trailer;1NF
Newsmith Trailers;trailer;1N9402
Newsom Industries;trailer;1N9113
Newton Custom Trailer;trailer;4C9601
NexGen;trailer;1N9462
Nexgen Innovations LLC;trailer;1N9298
Nexhaul Trailers;trailer;564
Next Door Inc;trailer;1N9348
Nexus;trailer;1N9465
Niagara;trailer;1N9339
Nichols;trailer;1N9458
Nickels Boat Works, Inc.;trailer;1N9089
Nicks Automotive, Inc.;trailer;1N9049
Nicot;motorcycle;H2H
Niftylift;trailer;SLN
Nikota USA;motorcycle;L4B
Nilfisk Pressure-Pro LLC;trailer;1N9359
Ningbo Motorcycle Factory;motorcycle;L3Y
Ninth Circle Customs;motorcycle;1N9314
Nissan;bus;5BZ
Nissan;incomplete;4N3
Nissan;multipurpose;3N8 4N2 KNM
Nissan;truck;4N4
Nissan|Infiniti;car;1N4 3N1 SJK
Nissan|Infiniti;incomplete;JN3
Nissan|Infiniti;multipurpose;3PC 5N1 JN8
Nissan|Infiniti;truck;1N6
Nissan|Infiniti|Datsun;car;JN1
Nissan|Mitsubishi;multipurpose;JA4
Nitco Drilling Products Division;trailer;1N9096
Nito Bikes;motorcycle;ZPR
No Sweat;trailer;1N9449
NoGas Electric Scooter Co;motorcycle;LVN
Nobles Inc;trailer;1N9191
Nogas LLC;motorcycle;1N9292
Nolan;trailer;1N9403 7U4
Noma Fabrication;trailer;1N9306
Nomad Custom Cycles;motorcycle;1N9259
Nomad Custom Sauna;trailer;1N9463
Nomad Off Road;trailer;1N9406
Nomad Trailers;trailer;52L 7K2
Nor-Tech Fabrication LLC;trailer;1N9285
NorTex Trailers;trailer;7L6
Norac Systems International Inc;trailer;2N9069
Norcoast;trailer;1N9443
Nordic Lodge Inc.;trailer;1N9424
Nordic;trailer;1N9160
Nordskog Marketeer;lowSpeed;1N9025
Nordtek Trailers Inc;trailer;2ND
Norfleet mfg. co.;trailer;1N9184
Norman Power Systems;trailer;5WV
Normand Co. Ltd;trailer;2C9151
Nornberg Trailer;trailer;1N9297
Norris Truck & Trailer;trailer;1N9274
Norstar Trailers;trailer;50H
North American Mfg.;trailer;1N9034
North American Motorcycles;motorcycle;1N9242
North American Tank;trailer;1N9345
North American Transit, Inc.;bus;1N9115
North American Traveler LLC;trailer;1N9273
North Bay Truckworks;trailer;1N9114
North Coast Truck Body LLC;trailer;1N9279
North Country Trailers;trailer;1N9266
North East JL Trailers;trailer;3J9103
North Jersey Cycle;motorcycle;1N9243
North Shore Motorcycle;motorcycle;1N9261
North South Connection Auto Sales Ltd;trailer;1N9176
North park Manufacturing;trailer;1N9NPM
NorthStar Fabrication & Machine;trailer;1G9346
NorthUp Saunas;trailer;1N9471
Northcutt;trailer;1N9060
Northeast Custom Cycles LLC;motorcycle;1N9260
Northeast Fabricators, LLC;trailer;1N9202
Northern Bay Manufacturing;trailer;1N9064
Northern Lite MFG. LTD;trailer;2N9038
Northern Repair & Welding;trailer;1N9198
Northern Towers Industries;trailer;2N9096
Northern Trailer;trailer;1N9118
Northern United, Inc.;trailer;1N9208
Northland Machine Inc;trailer;1N9288
Northshore Truck & Equipment Co., Inc.;trailer;1N9377
Northstar Mfg., Inc. of Aitkin, MN.;trailer;1N9066
Northwest Aluminum Trailers;trailer;1N9331
Northwest Custom aluminum Trailers;trailer;1N9299
Northwest Enterprises Inc;trailer;1N9050 1N9236
Northwest Towers;trailer;1N9450
Northwest Trailer Sales & Service;trailer;1N9054
Northwest technologies Inc;trailer;55T
Northwind Trailer Group|Scooper Company;trailer;4S9596
Norton MotorCycles;motorcycle;SAY
Nortrail;trailer;1DP
Norwalk Trailers;trailer;1N9317
Norwood Sales;trailer;1N9360
Nova Cruz Products, LLC;motorcycle;1N9200
Nova Custom Trailers;trailer;1N9468
NovaBUS;bus;2NV
NovaBUS|Prevost;bus;4RK
Novak Custom Motorcycle;motorcycle;1N9220
Now Systems;trailer;1N9103
Nth, Inc.;trailer;1N9043
Nu Tech Trailer Co.;trailer;1N9041
Nu-Gen Products;trailer;1N9368
Nu-Wave Mfg Inc;trailer;1N9165
NuEnergy;bus;7Y3
Nudawn Metal Fabrication Inc.;trailer;1N9201
Nuko Industries;trailer;1N9163
Nuro Inc.;lowSpeed;1N9385
Nuthouse Industries;trailer;1N9383
Nuttall Manufacturing and Equipment Company;trailer;1N9128
Nuttall Trailers LLC;trailer;1N9222
O & J Trailer Systems;trailer;1K9347
O & R;trailer;1Z9684
O'Neal Trailers;trailer;1Z9331 7G3
O.K. Corral;trailer;1F9109
O.T. Fabricating, Inc.;trailer;1Z9012
O.Z.Z Choppers;motorcycle;1Z9531
O3 Industries;trailer;1Z9283
OAK TINY HOMES|ECLIPSE PARK MODEL;trailer;1Z9622
OBT;trailer;1Z9676
OBX;lowSpeed;1Z9664
OCO Pressure Control Trailers;trailer;1Z9342
OCS Marine Inc;trailer;1Z9545
OCT;trailer;1Z9743
ODDI CYCLES;motorcycle;1Z9188
ODYSSEY;trailer;1Z9709
OEM Fabricators, Inc.;trailer;5J4
OFF GRID;trailer;2G9103
OFFROAD CAMPERS LLC;trailer;7W1
OFFTRAX CAMPERS;trailer;6K9677
OGAWA ENTERPRISE;trailer;1E9136
OGL ADV;trailer;1Z9776
OH DEER AUTO BODY LLC;trailer;1Z9493
OK Trailer Mfg.;trailer;109123
OKA;lowSpeed;X8H
OKLAHOMA GOOSENECK MFG INC;trailer;1Z9008
OKT;trailer;4TB
OLIVER;trailer;1Z9305
OLYMPIC FIBERGLASS INDUSTRIES, INC;trailer;1F9103
OLYMPUS TECHNOLOGIES INC. / OLYMPUS;trailer;1Z9660
OMC AXLES & TRAILERS s.r.l.;trailer;ZNA
OMCO;trailer;1Z9692
OMJC Signal, Inc.;trailer;1Z9469
ONBOARD DYNAMICS;trailer;1Z9737
ONE WAY AUTO;trailer;1Z9626
ONYX Motorcycles;motorcycle;7ME
ONYX Motors Inc;motorcycle;1Z9784
OP Tank Trailer;trailer;1Z9412
OPERATION TINY HOME|LIPPERT;trailer;1Z9646
OPM Specialties;trailer;57N
OPTIMUS INDUSTRIES, LLC;trailer;1Z9598
OPTRAFFIC;trailer;H0N
ORA|MEGA|WUSUN|ORA GROUP / PEERLESS;motorcycle;R8G
ORC Trailers;trailer;1Z9726
ORGANILOCK, INC.;trailer;1L9443
ORZAM;trailer;3G9057
OSCHOOL CHOPPERS;motorcycle;1Z9292
OSCO PRODUCTS LLC / USA;trailer;1H9663 1Z9606
OSW Equipment & Repair Inc;trailer;1Z9163
OSY Haulers;trailer;1Z9782
OTV Trailers;trailer;3A9318
OTWI;trailer;1Z9535
OUTBACK TRAILERS;trailer;1Z9071
OUTLAW RANCH TRAILER SALES INC;trailer;1Z9117
OUTLAW TRAILERS LLC;trailer;1Z9706
OUTLAW TRAILERS SALES;trailer;7V8
OVERKILL CAMPERS LLC;trailer;1Z9596
OVERLAND NORTH AMERICA;trailer;6V9055
OVERLAND VEHICLE SYSTEMS;trailer;1Z9757
OVO;motorcycle;1Z9600
OX Industrial;trailer;1Z9407
OZ Bars;trailer;1Z9004
OZI CONCEPT;trailer;1Z9632 VG9021
Oak & Iron Trailers;trailer;1Z9432
Oak Creek Homes|PARK COTTAGES;trailer;5TA
Oakland County Chopper Motorcycle;motorcycle;1Z9250
Oakley Trailers;trailer;1Z9341
Oasis Trailer Manufacturing LTD;trailer;2SL
Oasis;lowSpeed;4S9709
Ocean Choppers;motorcycle;1Z9236
Octane Trailers;trailer;1Z9425
Odom's Manufacturers;trailer;109013
Odom;trailer;109016
Odulair;trailer;1Z9467
Odyssey Extreme Machines Inc;motorcycle;1Z9160
Odyssey Trailers LLC;trailer;1Z9691
Odyssey(ODYSSEY DESIGN AND MANUFACTURING, INC.);trailer;1Z9688
Off The Hook Trailers Corp;trailer;1Z9502
Ohalee Trailers;trailer;1Z9389
Ohio Fluid Products Company;trailer;1Z9249
Ohio Steel Trailers;trailer;55C
Oilfield Repair Trailers;trailer;1Z9368
Ok Schooners;trailer;1Z9488
Okie Built Trailers;trailer;1Z9496
Old Dominion Brush;trailer;1Z9168
Old Field Motorcycle Mfg.;motorcycle;1Z9371
Old Glory Trailers;trailer;1Z9288
Old School Motorcycle;motorcycle;1Z9453
Old School Trailers LLC;trailer;7LA
Old Town Choppers;motorcycle;1Z9269
Oldsmobile;car;1G3 2G3 3G3
Oldsmobile;incomplete;4NS
Olmax Fabrication;motorcycle;4S9034
Olson Owsley;trailer;1Z9378
Olympic Manufacturing and Sales, Inc.;trailer;1Z9091
Olympic Trailer MFG;trailer;1H9726
Olympic Trailer;trailer;3A9116
Olympic Trailers Inc;trailer;1Z9146
Olympus Technologies Trailer;trailer;1Z9359
Olympus;lowSpeed;1P9833
Omega Manufacturing Inc;trailer;109134
Omega RV;trailer;59H
Omega Southwest Mfg., Inc.;trailer;109136
Omni;trailer;10Z
On The Road;trailer;109022
On-Site Industrial Products;trailer;1Z9732
On-site Fleet Services;trailer;1Z9369
On1Design LLC;trailer;1Z9597
Onan Corporation;trailer;109127
OnePanel;trailer;1V9290
Onken's Trailer;trailer;1Z9379
Ontario Bus Industries Inc.;trailer;2B9028
Op4 LLC;trailer;1Z9464
Opel;car;1G0 W0L W0V
Opel|GMC;multipurpose;4GD
Opel|Saturn;car;W08
Open Range RV Company;trailer;5XM
Open Road Motorcycles, Inc.;motorcycle;1Z9257
Operbus S.A de C.V.;trailer;3P9000 3PB 3PE
Optima;bus;1Z9216
Orange County Choppers;motorcycle;1Z9170
Orange EV LLC;truck;1Z9530
Orange RV;trailer;LZ9JLF
Orange X;trailer;3HU
OrangeLine;trailer;7RD
Orchard Hill Welding;trailer;1Z9353
Oregon Corrections Enterprises (OCE);trailer;1Z9571
Oregon Food Trucks LLC;trailer;1Z9548
Oregon Trailer;trailer;179446 1Z9446
Oregon Woodchuck;trailer;109133
Oreion Motors;lowSpeed;1Z9404 57R
Oreion Motors;trailer;7UD
Oriental Shimao;trailer;R76
Orion Bus;bus;1VH 2B1
Orion Bus;multipurpose;2BA
Orlando Metal Fabrication;trailer;1Z9328
Ornamental Iron Works LLC;trailer;1Z9064
Orteq Energy Services;trailer;1Z9384
Osborn Sheet Metal, LLC;trailer;1Z9167
Osborne Construction & Backhoe Inc;trailer;1Z9156
Osbornes Welding;trailer;1Z9065
Oshkosh Trailer;trailer;1D9749
Oshkosh;incomplete;4CD
Oshkosh;trailer;1Z9332 4ML
Oshkosh|Pierce Manufacturing|JLG|McNeilus|Jerr-Dan|London|Frontline|Smit;truck;10T 4P1
Oso Loco Motorcycles;motorcycle;4S9673
Osprey Custom 4x4|DESERT POWER WAGON;multipurpose;4S9520
Osprey Custom 4x4|DESERT POWER WAGON;truck;4S9712
Ottawa Brimont Corporation;truck;109024
Otterbacher;trailer;1M9219 1Z9191
Otto's Custom Trailers;trailer;1Z9182
OutAbout;truck;1R9059
Outback;trailer;1Z9466
Outback|Classic|Commander|Custom|Hunter|Weekender;trailer;1G9519
Outbound trailer;trailer;1Z9604
Outbreak Customz;motorcycle;1Z9485
Outdoor Aluminum;trailer;109125
Outdoors RV;trailer;51W
Outer Banks Beach Buggies;lowSpeed;1Z9514
Outkast Cycles;motorcycle;1Z9243
Outkast Trailer;trailer;1Z9280
Outlander Trailer, LLC;trailer;1Z9215
Outlast;trailer;1G9667
Outlaw Custom;motorcycle;1Z9230 1Z9232
Outlaw Mfg Inc;motorcycle;1Z9304
Outlaw Mfg Inc;trailer;1Z9148
Outlaw Trailers;trailer;1A9960
OverBuilt;trailer;1Z9086
Overbilt Trailer Company;trailer;1Z9058
Overland (OVERLAND SERVICES, LLC);trailer;1Z9762
Overland R.V. Depot;trailer;109131
Overland Tank;trailer;1Z9258
Overland;trailer;1S9169
Overstreet;trailer;1Z9611
Owens Cargo;trailer;1Z9279
Owens Classic;trailer;10W
Owensby;trailer;1S9082
Owings Equipment Co.;trailer;1Z9136
OwnBillboard;trailer;1Z9617
Owosso;motorcycle;17J
Ox;trailer;4T9086
Oxbo International;trailer;1G9527
Oxygen SPA;motorcycle;ZGZ
Oyler;motorcycle;1Z9306
Ozark Sales and Service, Inc.;trailer;109137
Ozark Trailer Sales;trailer;1Z9577
Ozark Trailer Sales|RIDGELINE;trailer;7TX
Ozark;trailer;1Z9285
O’Guinn ATR Trailers;trailer;1Z9768
P & A Trailers;trailer;1P9506
P & P Manufacturing;trailer;1P9174
P & S Machine;trailer;1P9631
P & T Palmer, Inc;trailer;1P9059
P C Industries, LLC;trailer;1P9724
P&C Trailer & Repair, LLC;trailer;1P9829
P&T;trailer;5JT
P.50;motorcycle;SA9350
P/TAC INDUSTRIES INC;trailer;1P9243
PACIFIC INDUSTRIAL SUPPLY;trailer;1P9211
PACIFICTEK;trailer;4A9151
PACKER INDUSTRIES, INC.;trailer;1P9507
PAGE DISTRIBUTION;trailer;1P9868
PAJCO TECHNOLOGIES |PAJCO Drop Axle Hunter;trailer;1P9859
PALADIN MOTORS;trailer;7WH
PALLA|PARRAY|PAIDM|PAITS;motorcycle;HA0
PAMLICO TRAILERS;trailer;1P9412
PANELLA TRAILERS;trailer;1P9405
PANTHER MOTORS INC;lowSpeed;1P9901
PANTHER MOTORS INC;motorcycle;1P9518
PANUS;trailer;MP7
PARAGON TRAILER LLC;trailer;1P9964
PARK;trailer;13Z
PARKER;trailer;1P9947
PARTNER;trailer;7VE
PAS;car;1P9794
PASQ, LLC;trailer;1P9897
PATRIOT BOAT TRAILERS;trailer;1P9898
PAUL THUN'S CUSTOM WELDING;trailer;1P9369
PAVE;motorcycle;7R2
PAYNE'S TRAILER;trailer;1P9215
PB Choppers Inc;motorcycle;1P9577
PBCLV Inc.;motorcycle;1P9628
PBM;trailer;4PB
PCI Manufacturing;trailer;56C 7FJ
PCS PERFORMANCE, LLC;trailer;1P9861
PD2, INC.;trailer;1P9808
PDG|Greyson;lowSpeed;7Y6
PDI Torax Systems;trailer;1P9061
PDQ Metal Fab.,Inc.;trailer;1P9687
PDQ Trailers;trailer;1P9796
PEMBERTON FABRICATORS;trailer;1P9645
PENN CENTRAL WELDING LLC;trailer;1P9976
PENROSE;trailer;1P9800
PERAVES AG;motorcycle;TCP
PEREWITZ CUSTOMS;motorcycle;1P9526
PERFORMANCE FABRICATING;trailer;1P9210
PERFORMANCE TRAILER INC.;trailer;4HP
PES Inc;trailer;1P9103
PES;trailer;1P9836
PETERSON BUILT PRODUCTS, INC.;trailer;1P9351
PETERSON INDUSTRIES;trailer;1P9090
PETERSON MANUFACTURING, LLC / Easley;trailer;1P9893
PETROSSI WELDING;trailer;1P9247
PETTY TRAILERS;trailer;1P9514
PEZZAIOLI;trailer;ZFJ
PFS TRAILERS;trailer;3D9028
PG Trailers;trailer;1P9934
PGT TRAILERS;trailer;1P9915
PHANTOM CYCLE;motorcycle;1T9834
PHAT BOY;lowSpeed;4S9638
PHOENIX BUILDING SOLUTIONS;trailer;7V2
PHOENIX MOTORCYCLE WORKS;motorcycle;1P9612
PHOENIX TRAILERS;trailer;1C9462
PI MOBILITY;motorcycle;1E9426
PICKMAN;lowSpeed;R35
PID TRANSIT;trailer;1P9795
PIKE EQUIPMENT & SUPPLY;trailer;1P9411 1P9435
PIKE OVERLAND LLC;trailer;1P9884
PILOT;lowSpeed;1P9903
PINES;trailer;1PN
PINNACLE INDUSTRIAL SERVICES;trailer;2M9137
PIONEER METAL WORKS, INC;trailer;1P9254
PITBULL MOTORSPORTS LTD;motorcycle;1P9463 1P9549
PJ TRAILERS COMPANY, S.A. DE C.V.;trailer;3CV
PJ Woodwork LLC;trailer;1P9674
PJ's;motorcycle;1P9827
PJ;trailer;4P5
PLAY PEN PRODUCTS;trailer;1P9370
PLAYBUOY PONTOON MFG. INC;trailer;4PM
PLEASANT HILLS;trailer;1P9480
PLH;trailer;1P9865
PLOT USA INC (ZERO ENGINEERING);motorcycle;1P9471
PLS TRAILER MANUFACTURING;trailer;1P9246
PLUMETTAZ AMERICA CORP;trailer;1P9917
PMD Motorcycles;motorcycle;1P9550
PMI INC.;trailer;1P9883
PMI;trailer;1P9075
PMRV|Aspen (KEB)|Mysa|Sun|Roberts;trailer;1K9442
PN Motors LLC;lowSpeed;1P9850
POL-TECH MANUFACTORY;trailer;1P9579
POLAR FOX;trailer;1P9900
POLYCOAT SYSTEMS;trailer;1P9449
POND KING;trailer;1P9523
PONDERAY|DIY|DECK;trailer;4A9187
PONTI-LOAD;trailer;1P9812
POOL WATER PURIFICATION PRODUCTS;trailer;1L9635
PORTABLE CAR HOIST;trailer;1P9910
PORTABLE CEDAR CABINS;trailer;1P9896
POSI-PLUS MFG., LLC;trailer;1P9918
POTTER & SON TRAILER FABRICATING INC;trailer;1P9217
POURTER;trailer;1P9940
POWER LINE CARGO LLC;trailer;1P9849
POWER SLED MOTORCYCLES, INC.;motorcycle;1P9356
POWER TRAILERS;trailer;1P9939
PRATT INTERMODAL CHASSIS LLC;trailer;7SP
PRATT UTILITY TRAILERS;trailer;7YS
PRECISION COACH INC.;bus;1P9249
PRECISION CUSTOM SERVICES LLC;trailer;1P9927
PRECISION EQUIPMENT COMPANY, INC.;trailer;1F9174
PRECISION FABRICATING & CLEANING;trailer;1P9212
PRECISION FABRICATING;trailer;1P9830
PRECISION WELDING;trailer;1P9248
PREMIA GROUP(Enduratrailer);trailer;1P9943
PREMIER CRYOGENIC SERVICES;trailer;1P9881
PREMIER NORTHWEST;trailer;1P9539
PREMIER TRAILER MANUFACTURING, INC.;trailer;1P9355
PREMIER TRAILER SOLUTIONS LLC;trailer;1P9908
PREMIER TRAILERS INC;trailer;5B5
PRIME B.H.;trailer;1P9911
PRIME FOOD TRAILERS;trailer;3G9061
PRIMO TRAILERS;trailer;7HZ
PRITCHARD METALFAB;trailer;2P9099
PRO PULL;trailer;1P9731
PRO STANDS;trailer;1P9874
PRO TILT;trailer;1P9528
PRO X TRAILERS;trailer;1P9616
PRO-FAB TRAILERS;trailer;1P9938
PRO-TRAK TRAILERS;trailer;5BN
PRODUCTION TECHNOLOGIES, INC|Haul-It;trailer;1P9749
PRODUCTION WELDING;trailer;1P9318
PROFESSIONAL TRAILERS;trailer;4A9317
PROFILE TRAILERS;trailer;1P9327
PROFOOD AND WHEELS;trailer;3P9046
PROGRESSIVE DESIGNS;motorcycle;1P9530
PROPEL;trailer;1P9867
PROPPED UP MOTORS;motorcycle;1P9922
PROWELD;trailer;1P9407
PROWORKS LLC;trailer;1P9931
PRS Holdings, LLC. DBA Rhino Trailers;trailer;7VW
PRYCO, INC.;trailer;1P9339
PSC;trailer;1P9925
PST;trailer;1P9641
PT WELDING;trailer;1P9542
PULVER RACE FAB;trailer;1P9278
PURDY ADVENTURE TEARDROP TRAILERS LLC;trailer;1P9784
PURGATORY TOWING INC.;trailer;1P9762
PUVITER;motorcycle;R2X
PWRW;trailer;1P9885
Pace American;trailer;40L 47Z 4FP 4P2 53P 5MV 5VZ
Pacesetter Boat;trailer;1P9110
Pacesetter;trailer;2P9096
Pacific Aloha;motorcycle;1P9624
Pacific Coachworks LLC;trailer;1P9754
Pacific Coachworks;trailer;5UY
Pacific Coast RV Inc;trailer;1P9468
Pacific Innovations Trailers;trailer;1P9954
Pacific Metal Enterprises;trailer;1P9442
Pacific Specialty;trailer;1P9802
Pacific Tank Energy;trailer;1P9685
Pacific Tek Trailers;trailer;1P9470
Pacific Trailers;trailer;40R
Pacifica Tiny Homes;trailer;1P9839
Pack Mule Camper;trailer;1P9779
Pack Mule;trailer;71E
PackUp Trailers;trailer;1P9755
Packrat Trailers;trailer;1M9912
Paddle King;trailer;1P9650
Padgett Mobile Equipment;trailer;1P9835
Padgett Truck Bodies and Equipment;trailer;1P9196
Pagani;car;ZA9F76
Pagsta;motorcycle;57E
Paiute Trailers;trailer;1P9322 5SB
Pak-Mor Mfg. Reserved;trailer;1P9092
Palm Beach Golf Cars;lowSpeed;1P9719
Palm Beach Trailers;trailer;1P9841
Palm Harbor Homes;trailer;1P9594
Palm Manufacturing and Sales;trailer;1P9162
Palmer Bodies;trailer;1P9003
Palmer's Welding & Fabrication;trailer;1P9759
Palmer;motorcycle;1P9657
Palmer;trailer;1P9851
Palmetto Precision;trailer;1P9636
Palomino;trailer;1P9477
Palos Custom Welding;trailer;1P9977
Panic Cycles;motorcycle;4C9439
Panoz;car;1P9213
Panther Cargo;trailer;1P9949
Panther Trailers;trailer;1P9434
Panther;car;SA9005
Panzer Motorcycle Works USA, Inc.;motorcycle;1P9332
Papan;trailer;1P9933
Paradise Trailers Mfg;trailer;1P9462
Paragon Enviromental System;trailer;1P9250
Paramount Custom Cycles;motorcycle;1P9427
Paris;trailer;154
Park City Chopper;motorcycle;1P9618
Park Liner;trailer;1P9679
Park Made/RV Trailer;trailer;1L9678
Park Model RV;trailer;4C9689
Park Models Manufacturing Inc;trailer;1P9PMM
Park N' Ride Trailers;trailer;1P9476
ParkWest Industries, Inc.;trailer;1P9228
Parker Brothers Choppers;motorcycle;1P9676
Parker County Trailer Co.;trailer;1P9907
Parker Industries;trailer;1P9178
Parker Trailers;trailer;1P9644
Parker Utility;trailer;1P9667
Parklane Enterprises Inc;trailer;1P9PEP
Parkview Mansions;trailer;1P9084
Parkwood Homes, Inc.;trailer;475
Paron Industries Inc.;trailer;2P9059
Patent Products, Inc;trailer;12Z
Pathway Trailer;trailer;1P9837
Patos Trailers;trailer;1P9928
Patriot Campers;trailer;6K9230 6PM
Patriot Energy Services;truck;1P9590
Patriot Manufacturing;trailer;1P9593
Patriot Motorcycles;motorcycle;1P9417
Patriot Products Group;trailer;1P9823
Patriot Specialty RV;trailer;1P9945
Patriot Steel Fabrication;trailer;1P9793
Patriot Trailer Manufacturing;trailer;1P9807
Patriot Trailer Sales;trailer;4MH
Patriot Trailer;trailer;1P9887
Patriot;trailer;1M9954 7NG
Patriot|Texline|Stealth;trailer;7HA
Patrol;trailer;1R9900
Paughco MC, LLC;motorcycle;1P9458
Paul Jr. Designs;motorcycle;1P9662
Paul Krohnert Manufacturing Limited;trailer;2K9013
Paul Manufacturing;trailer;1P9149
Paul Yaffe Originals;motorcycle;1P9472
Paul's Trailer's & Manufacturing;trailer;1P9444
Pauli;trailer;1P9048
Paus;trailer;W09P06
PavMaster;trailer;1J9416
Paver Motorcycles;motorcycle;1P9726
Payload Trailers;trailer;7S1
Payload;trailer;1P9852
Peach Cargo;trailer;7FR
Peachland Design and Fabrication;trailer;1P9736
Peak Fabrications;trailer;1P9353
Peak Industries;trailer;1P9727
Peak Manufacturing Inc.;trailer;2PE
Peak Manufacturing, LLC;trailer;1P9696
Peak Outdoors;trailer;1P9790
Pearson and Pearson dba Chasony Concession;trailer;1P9682
Pebble Flow;trailer;7YZ
Pebble Teardrops LLC;trailer;1P9882
Pecan Trail RV LLC;trailer;1P9879
Peck Manufacturing;trailer;1P9670
Pecru Group;trailer;1P9756
Pedal Crawler;motorcycle;1P9708
Pedal Cruz|Carriages;lowSpeed;4C9715
Pee Dee Trailers;trailer;1P9902
Peel;motorcycle;SA9231
Peerless Manufacturing Co;trailer;1P9098
Peerless;trailer;1PL
Peersouth;trailer;1P9746
Pegasus;trailer;1P9338
Pelletier Manufacturing;trailer;1P9663
Peltz Mfg Inc;trailer;1P9420
Peltzer Enterprises;trailer;1P9361
Pemco Equipment Co;trailer;1P9244
Pendergraft Trailers;trailer;1P9195
Pendu Mfg Inc;trailer;1P9450
Penn Jersey Cycles;motorcycle;1P9712
Pennsylvania Motorcycles;motorcycle;1R9792
Peoria Custom Cookers;trailer;1P9581
Perch & Nest;trailer;1F9479
Performance Assembly Solutions;trailer;1P9890
Performance Indian;motorcycle;1P9678
Performance Trailers Inc;trailer;1P9409
Performance Trailers;trailer;1P9009 1P9044 1T9016
Perkins-T.P. Trailers;trailer;1P9668
Pero Trailer Mfg.;trailer;4PT
Perrin MFG;trailer;1P9688
Perry Ent;trailer;1P9096
Perry's Manufacturing Company;trailer;46P
Perry;trailer;1P9079
Personal Trailers;trailer;1P9620
Pete's Golf Carts;lowSpeed;1P9751
Petenwell Industries;trailer;1P9422
Peterbilt;incomplete;1NP 2NP 3BP
Peterbilt;truck;1XP 2XP 3WP
Peterbilt|Kenworth;incomplete;SBV
Peters Manufacturing;trailer;3P9043
Peterson Trailers;trailer;1P9665
Petro2Go;trailer;1P9706
Petrobull;trailer;1P9742
Petrofab Inc;trailer;1P9071
Petty Built Mfg.;trailer;1P9441
Peugeot Motorcycles;motorcycle;VGA
Peugeot;car;VF3
Phantom Choppers;motorcycle;1P9566
Phase ll Truck Body, lnc;trailer;1P9418
Phat Custom Cycles;motorcycle;1P9535
Pheonix;bus;LPK
PhiBer Manufacturing Inc;trailer;2P9118
Phil Larochelle Equipment Inc.;trailer;2P9036
Phillips Diversified Manufacturing;trailer;1P9741
Phoenix Coach Works;trailer;1P9099
Phoenix Cruiser|Phoenix TRX;multipurpose;1P9843
Phoenix Garage;trailer;1P9074
Phoenix Global;trailer;1P9608
Phoenix Industries & Apparatus, Inc.;trailer;1P9172
Phoenix Modular R.V., Inc.;trailer;1P9184
Phoenix Motorcars;bus;1P9937
Phoenix Motorcars;car;1P9481
Phoenix Motorcars;truck;1P9466
Phoenix Rotary Equipment Ltd.;trailer;2P9085
Phoenix Sports Cars, Inc.;car;1P9443
Phoenix Trailers INC.;trailer;1P9635
Phoenix Trailers LLC;trailer;5VW
Phoenix USA Impex, Inc.;motorcycle;1P9344
Phoenix;bus;1D9820
Photo-Sonics;trailer;1P9681
Piaggio and Vespa|PIAGGIO|VESPA;motorcycle;ZAP
Piccoli Motori;motorcycle;ZJP
Pick A Spot;trailer;1P9543
Piedmont Custom Trailers;trailer;1P9699
Piedmont Service Trucks;trailer;1P9487
Pierce Manufacturing Company;trailer;1P9002
Pierce Manufacturing;trailer;1P9073
Piggyback Smokers;trailer;1P9817
Pik Rite;trailer;1P9695
Pilgrim International, Inc.;trailer;1P9457
Pilgrim International;trailer;5L4
Pilgrim Manufacturing Co., Inc.;trailer;1P9010
Pilling's F.R.P., Inc.;trailer;1P9461
Pilot View Golf Carts;lowSpeed;1P9844
Pilotcar;lowSpeed;1P9930 NRY
Pin Drop Travel Trailer;trailer;1P9818
Pin Oak Service;trailer;1P9634
Pine Cone Low Speed;lowSpeed;1P9738
Pine Hill Trailers, Inc.;trailer;1P9161
Pine Hill/Bauxlite|Pine Hill;trailer;1P9402
Pine Ridge;trailer;1P9333
Pines Trailers;trailer;7SF
Pininfarina;car;ZFR
Pinnacle Manufacturing;trailer;56B
Pinnacle Power Services Inc.;trailer;1P9747
Pintail Duck Boats, LLC;trailer;1P9816
Piona's Machine & Fab;trailer;1P9045
Pioneer Fabricating Inc;trailer;1P9260
Pioneer Pump;trailer;1P9622
Pioneer Truckweld;trailer;4S9331
Pipeline Manufacturing;trailer;1M9788
Pitbull Fabrication;trailer;1P9717
Pits by JJ;trailer;1P9600
Pitt Steel;trailer;1P9797
Pitt's & Spitt's;trailer;1P9521
Pitts Trailers;trailer;5JY
Pittsburgh Motorcycle Works;motorcycle;1P9484
Pittsville Homes;trailer;1P9068
Pivot Power Inc.;trailer;1P9973
Placer Fire Equipment;trailer;1P9609
Plainscraft;trailer;1P9929
Platinum Cottages;trailer;1P9723
Platinum Manufacturing LLC;trailer;5HM
Platinumstar;trailer;7XA
Playmaker RV, Inc.;trailer;1P9456
Pleasant Valley Homes, Inc.;trailer;1P9768
Pleasant Valley Teardrop Trailers;trailer;1P9545
Pleasant Valley Teardrop Trailers|Sherpa|nuCamp;trailer;57H
Pleasant Valley Trailers, Inc.;trailer;1P9364
Pleasant View Mfg;trailer;11P
Plum;trailer;1P9969
Plunkett;trailer;1P9091
Plymouth;bus;1P5 2P5 3P5
Plymouth;car;1P3 2P3 3P3 JP3 MP3
Plymouth;incomplete;1P6 2P6 3P6
Plymouth;multipurpose;1P4 2P4 3P4
Plymouth;truck;1P7 2P7 3P7 JP7
Poe Const. & MFG;trailer;1P9854
Polar King International, Inc.;trailer;1P9190
Polar Tank Trailer;trailer;1PM 3H6
Polar Texas;trailer;1P9970
Polaris;lowSpeed;52C
Polaris;motorcycle;3NE 3NS 4XA TAP
Polaris;offRoad;S21 SN1
Polaris|Victory|Indian Motorcycle;motorcycle;5VP
Polestar Trailers, Inc.;trailer;1P9855
Polestar;car;LPS YSM
Polestar;multipurpose;7SY YSR
Polk's Farm & Fab;trailer;1P9416
Poly Cal Plastics;trailer;1P9086
Polydrops Inc.;trailer;1P9828
Polyjohn Trailer;trailer;4GJ
Pomona Sheet Metal Works, Inc.;trailer;1P9142
Ponderosa Trailers;trailer;4D4
Pontiac;car;1G2 1G7 2C2 2G2 2G7 3G2 4G2 5Y2 6G2 JG2 KL2
Pontiac;multipurpose;1GM 2CG 3G7
Pool Trailer Design;trailer;598
Pop's LSV's;lowSpeed;1P9764
Pop-Top;trailer;1P9845
Porkys Chopper;motorcycle;1P9589
Porsche;car;WP0
Porsche;multipurpose;WP1
Port-A-Cool;trailer;1P9718
PortAFrame;trailer;1P9552
PortaCams;trailer;1P9935
Portaboards;trailer;1P9787
Porteon Electric Vehicles;lowSpeed;5XE
Porter Overland LLC;trailer;1P9866
Posey Lumber & Mfg.;trailer;487
Posi-Plus;trailer;1P9445
Pothole Patrol;trailer;4A9015
Potomac RV;trailer;1P9469
Powell Safety Solutions;trailer;1P9848
Power & Chrome;motorcycle;1P9433
Power Dynamics;trailer;1P9725
Power Equipment Co.;trailer;1P9146
Power Factory;motorcycle;1P9585
Power House;trailer;1P9958
Power Manufacturing Inc;trailer;1P9424
Power Play RV;trailer;1P9562
Power Products;trailer;1P9646
Power Sports Factory dba Yamati Motorcycles;motorcycle;5P4
Power Trip Rentals, LLC;trailer;1P9810
Power Up Mobile;trailer;1P9602
Power, Process & Industrial;trailer;1R9789
PowerFab;trailer;1P9534
PowerHaul Trailers;trailer;1P9978
PowerLink Energy Tech (Shanghai) Co.,Ltd.|Powerlink Energy, Inc;trailer;H09PLE
Powerbase Solar;trailer;1P9962
Powers Auto & Custom Bikes;motorcycle;1P9555
Prairie Creek MFG;trailer;1P9664
Prairie Fire;trailer;1P9892
Pratt & Whitney Power Systems;trailer;1P9649
Pratt Industries;trailer;1P9343 1P9889 7XM
Prebola Products;trailer;1P9651
Precedent;truck;1L9067
Precious Metal Customs Inc.;motorcycle;1P9546
Precise Metal Welding;trailer;1P9683
Precision Boatworks;trailer;1P9642
Precision Chassis & Engineering, Inc.;incomplete;1U6
Precision Custom Trailers LLC;trailer;1P9630
Precision Custom Trailers;trailer;1P9570
Precision Cycle Works;motorcycle;1P9437
Precision Equipment Manufacturing;trailer;1P9554
Precision Fab;trailer;1P9847
Precision Husky Corporation;trailer;1P9376
Precision Laser & Mfg LLC;trailer;1P9705 2D9132
Precision Metal Works & Fabrication;trailer;1P9345
Precision Motorcycle Concepts;motorcycle;1P9588
Precision Performance Motorcycles;motorcycle;1P9538
Precision Solar Controls;trailer;1P9301
Precision Trailer;trailer;1P9743 7KL
Precision Welding and Fabrication;trailer;4S9311
Precision-Bilt;trailer;1P9400
Precision;trailer;1P9798 7HR
Predator Custom Trailers;trailer;1P9619
Predator Eagle;trailer;1Z9040 5HV
Predator Motorcycle Company;motorcycle;1P9491
Preferred Cycles, Inc.;motorcycle;1P9505
Premier Coachbuilders Inc;trailer;1P9340
Premier Coil;trailer;1P9792
Premier Fabricating INC;trailer;1P9629
Premier Fabricators LLC;trailer;1P9673
Premier Pump and Power;trailer;1P9591
Premier Trailer;trailer;1P9617
Premier Trailers;trailer;1P9490
Premier;trailer;1P9224
Presidential Arm;trailer;1P9082
Prestige;lowSpeed;1Z9640
Prevost;bus;2P9001 2PC
Prevost;incomplete;2P9110
Priefert MFG;trailer;1P9652
Priest Motor Corp.;motorcycle;1P9531
Prime Manufacturing (ULTRAQUIP, LLC);trailer;1U9216
Prime Manufacturing;trailer;1P9813
Prime Trailer Products;trailer;1P9460
Prime Trailers LLC;trailer;1P9951
Primus Steel Solutions;trailer;1P9655
Pro Auto Sales & Salvage, Inc.;trailer;4PA
Pro Cycles & Accessories;motorcycle;1P9558
Pro Dog Creations;motorcycle;1P9692
Pro Fab IND;trailer;1P9556
Pro Fish Enterprises;trailer;1P9601
Pro Lite Trailers Inc;trailer;1P9529
Pro R66 USA Food Trailers;trailer;1P9961
Pro Sport Trailers;trailer;1P9832
Pro Welding & Fabricating;trailer;1P9459
Pro West Mechanical, Inc;trailer;1P9776
Pro-Craft;trailer;1W9035
Pro-Formance Manufacturing;trailer;1P9592
Pro-One;motorcycle;1P9336
Pro-Par;trailer;2P9009
Pro-Street Frameworks;motorcycle;1P9393
Pro-Tainer;trailer;1P9277
Pro-Tec;trailer;1P9175
Pro-Tech;trailer;1P9597
ProLite;trailer;2L9110
ProService;trailer;1P9691
ProSportsman;trailer;1P9153
Proaxis;trailer;1P9714
Probilt Body & Trailer;trailer;1P9611
Probuilt;trailer;1P9805
Proc;trailer;1M9401
Process Engineering Inc;trailer;1P9064
Productos Y Servicios Regger;trailer;3P9026
Profab Mex SA DE CV;trailer;3P9033
Professional Welding;trailer;1P9632
Proform Trailers, Inc.;trailer;7TJ
Proform Trailers;trailer;1P9572
Progress Solar Solutions;trailer;1P9661
Progress Tank;trailer;1P9509
Progressive Products;trailer;1P9677
Progressive Trailers Inc.;trailer;1P9297
Progressive Trailers;trailer;1P9587
Progressive Trailers|Quality Specialty Trailers;trailer;1J9486
Prohauler;trailer;1P9563
Project X Choppers;motorcycle;1P9488
Proline Products;trailer;1P9489
Proline Trailers;trailer;5R0
Prolite Trailers;trailer;1P9227
Promark Products Inc.;trailer;4AA
Promatec;trailer;3PM
Promise Land;trailer;1P9842
Propell;trailer;1P9914
Proper Chopper;motorcycle;1P9522
Prospector;trailer;1J9425
Prostar;trailer;5UG
Protected Vehicles;truck;1P9603
Proterra;bus;7JZ
Protow Trailers;trailer;1P9432
Proud Trailers;trailer;1P9919
Psycles;motorcycle;1P9607
Puck Custom Enterprises;trailer;1P9704
Pud Pro;trailer;4M9162
Puffy Boy;trailer;1A9318
Pull Proven Products;trailer;47K
Pull-Wright;trailer;1P9517
Pullman Modular;trailer;1P9610
Pullright Trailer Inc;trailer;1P9473
Pulverisateur;trailer;2P9039
Pumps Incorporated;trailer;1P9114
PurdyBilt;trailer;1P9626
Pure Hell;motorcycle;1P9569
Puro Remolque S.A. de C.V.;trailer;3P9034
Purple Chopper;motorcycle;1P9675
Purple Line LLC;trailer;1P9772
Putnam Manufacturing;trailer;1P9113
Putzmeister;trailer;1P9330 NR9493 WPU
Pyramid;trailer;16R
QC CART CRAFT LLC;lowSpeed;1Z9615
QMC Cranes;trailer;1Z9599
QMe;trailer;8A90ME
QPS;trailer;1Z9472
QSB Trailers;trailer;1Z9585
QTC;trailer;1Z9616
QUALITY BUILDING SYSTEMS, L.L.C.;trailer;1R9191
QUALITY PRODUCTS;trailer;49Z
QUALITY SPECIALTY PRODUCTS;trailer;1Z9062
QUALITY STEEL & ALUMINUM PRODUCTS, LLC;trailer;5LE
QUALITY TRAILER & RV'S;trailer;4K5
QUALITY TRAILERS OHIO, INC.;trailer;7RA
QUANTUM-XE;motorcycle;1Z9636
QUICK SILVER CUSTOM TRAILERS;trailer;1Z9130
QWF;trailer;1Z9675
QWS TRAILER INC.;trailer;1Z9198
Qianjiang Motorcycles|UM Motorcycles;motorcycle;LAW
Qingdao Singamas;trailer;L81
Qingqi Group Ningbo Rhon Motorcycle|Ningbo Dalong Smooth Locomotive Industry Co., Ltd.;motorcycle;L4Y
Qingqi;motorcycle;LV7
Qingqi|SSR|Pioneer|Hardknock;motorcycle;LAE
Qipai;motorcycle;LXA
Quadra Manufacturing;trailer;1Z9208
Qualitech;trailer;1Z9409
Quality Cargo;trailer;50Z
Quality Concession Trailers;trailer;1Z9362
Quality Craft Corp.;trailer;4B8
Quality Discount Trailers;trailer;1Z9009
Quality Electric Systems;trailer;7JA
Quality Industrial Construction;trailer;1Z9311
Quality Machine Company;trailer;1Z9356
Quality Manufacturing Co;trailer;1Z9157
Quality Manufacturing Corporation;trailer;1Z9319
Quality Modular Structures;trailer;1Z9MS1
Quality Performance Trailers;trailer;1Z9293
Quality Rebuilt Autos & Manufacturing;trailer;1Z9322
Quality Specialty Trailers;trailer;1Z9537
Quality Trailer Enterprises;trailer;550
Quality Trailers Inc;trailer;1Z9475
Quality Trailers, Inc.;trailer;1C9290
Quality Truck Bodies & Repair, Inc;trailer;1Z9149
Quality Welding & Fabrication, Inc.;trailer;1Z9438
Quality Welding Service Inc;trailer;1Z9068
QualityTrailer Manufactury, Inc.;trailer;1Z9422
Quantum Leap;trailer;1Z9380
Quantya SA;motorcycle;TDM
Queens Motor Company;motorcycle;1Z9251
Quest Manufacturing;trailer;1Z9101
QuickLoadz;incomplete;1Z9759
QuickLoadz;truck;1Z9744
Quickloadz Container Delivery System|QuickLoadz;trailer;1Z9499
Quik Manufacturing DBA QMC|QMC Cranes;trailer;1Z9490
Quitman Tank Solutions, LLC.;trailer;1Z9413
Quixote MM LLC;trailer;1Z9477
Qunsheng Group;motorcycle;L4G
R " 2" LTD;trailer;1R9418
R & A Manufacturing;trailer;1R9621
R & B Aluminum Fabricators;trailer;1R9198
R & B Industries;trailer;1R9339 5D0
R & D Baker Trailers;trailer;1R9683
R & D Design and Fabrication;trailer;1R9472
R & H Specialties;trailer;1R9562
R & H;motorcycle;1R9907
R & J Builders of Aiken, S.C., Inc.;trailer;1R9887
R & J Trading;trailer;1R9047
R & J Trailers, Inc.;trailer;1R9349
R & J Trailers;trailer;1R9600
R & K Precision Grind;trailer;1R9440
R & M Trailer Mfg. Inc.;trailer;55Z
R & R CUSTOM TRAILERS & PARTS INC;trailer;1R9266 1R9335
R & R FARMS, MFG;trailer;1C9502
R & R Welding;trailer;1R9408
R & R;trailer;1R9085 1R9355
R & S;trailer;4R9075
R & W Enterprises;trailer;1R9625
R AND R;trailer;4R9057
R E V;lowSpeed;4R9027
R Jenkins Trailers;trailer;1R9318
R Tiny Homes LLC|United Tiny Homes;trailer;1R9981
R Venture;trailer;1R9977
R Way Trailer;trailer;1R9593
R and I Holdings, Inc;trailer;1R9846
R and S Trailers Inc.;trailer;406
R&B Fabrication;trailer;5JH
R&D Machine of Marlboro County;trailer;1R9734
R&D Precision Machine & Fab Inc;trailer;1R9767
R&D Trailer Service dba Merlot Tarpaulin & Sidekit Mfg. Co. Inc.;trailer;1M9690
R&H;trailer;1R9953
R&J Industries, Plus Inc.;trailer;1R9454
R&J Trailers;trailer;1R9474
R&S CUSTOM CYCLES;motorcycle;1R9509
R&S Custom Trailers;trailer;1R9608
R&S Trailers;trailer;1R9637
R&W TRAILERS INC;trailer;1R9519
R-ANELL HOUSING GROUP;trailer;1R9526
R-Vision;trailer;4WY 51V
R-Way Corporation;trailer;1R9168
R. E. Plante Company;trailer;1R9689
R. M. Welding;trailer;1R9152
R.A.M. TRAILERS;trailer;1R9336
R.C. Lyon & Co. LLC.;trailer;1R9877
R.E. PRESCOTT CO. INC;trailer;1R9455
R.G. HOOD WELDING SERVICE;trailer;1R9145
R.H. Manufacturing;trailer;1R9138
R.J. Cox Co.;trailer;1R9230
R.J. Stroup Tool and Die;motorcycle;1R9652
R.K. Cycles;motorcycle;1R9550
R.M. Johnson Company;trailer;1R9487
R.M. Warren Manufacturing;trailer;1R9241
R.N.R. CUSTOM CYCLES;motorcycle;1R9540
R.U.Trailer;trailer;1L9674
R.V. Mini Mart, Inc.;trailer;1R9091
R/C Scooters, Inc.;motorcycle;1R9437
RAB Trailer Manufacturers;trailer;1R9139
RAC;lowSpeed;1R9913
RACE CITY RV PRODUCTS, LLC.;trailer;1R9493
RACE COACHES LLC;trailer;1R9536
RACE TRAILERS;trailer;4C9441
RACEMASTER ENGINEERING TIRE AND PERFORMANCE;trailer;1R9321
RAD Customs Central Florida Choppers;motorcycle;1R9774
RAD DOG CUSTOMS MOTOR CORP;lowSpeed;4R9030
RAD RYDZ;lowSpeed;1R9991
RAD;trailer;1R9941
RADIANCE INC;lowSpeed;4R9048
RADIOACTIVE CYCLES;motorcycle;1R9518
RALLY;trailer;1R9942
RAMP AGE TRAILER CO.;trailer;1R9202
RAMSA;trailer;3R9014
RAMSHORN WELDING;trailer;1R9507
RANDON NORTH AMERICA LLC;trailer;7UA
RANGE;trailer;1XL
RANGER TRAILER;trailer;4M9184
RAP / R Antonio’s P;trailer;3R9178
RAPTOR DESIGN & ENGINEERING LLC;trailer;1R9930
RAPTOR MFG.;trailer;4R9042
RAPTOR;trailer;1R9903
RAP|SCOOBIC;motorcycle;SA1
RAS Internation LLC;trailer;1R9721
RAT Trailer Mfg;trailer;1R9299
RATTLECAN;motorcycle;1R9914
RAVEN MOTORCYCLE;motorcycle;1R9523
RAYCO TRAILERS;trailer;1R9961 1R9994
RAYCO;trailer;1R9210
RB Components;trailer;1R9712
RB Fabrication LLC;trailer;4BF
RB Trailer Manufacturing;trailer;1R9596
RBD;trailer;5CZ
RBG INC.;trailer;1R9387
RC MOTORSPORTS;motorcycle;5P8
RC TRAILERS|MTI;trailer;56V
RC;trailer;1R9351
RCM MANUFACTURING;trailer;1R9966
RCM Motorcycles;motorcycle;1Z9516
RCM;motorcycle;1R9832
RCO;trailer;4R9049
RD TRAILERS;trailer;1R9791
RDM Enterprises;trailer;4R9089
RDM Products;trailer;1R9476
RDVehicles;trailer;1R9639
RE-TECH;trailer;1R9216
REBELL INNOVATION;trailer;2RD
REBUILDERS & SANDBLASTERS, INC;trailer;12J
RECAMZA;trailer;3A9259
RECONVIEW;trailer;1R9916
RED RIVER M TRAILER SALES;trailer;1R9014
REDLINE CUSTOM TRAILERS / REDLINE|BLK LABEL|REDLINE CUSTOM TRAILERS / CROWNLINE;trailer;1R9928
REDWOOD METAL WORKS;trailer;1R9396
REE;incomplete;7VV SJ1
REED'S WELDING INC;trailer;1R9337
REEDE;motorcycle;1R9956
REEVES WELDING;trailer;1R9909
REGAL RAPTOR;motorcycle;LFU
REINKE MANUFACTURING COMPANY, INC;trailer;1R9108 4C6
REMACKEL TRAILERS;trailer;1R9781
REMEQ;trailer;2RE
REMOLQUES AGAMAR C.A.;trailer;8X9002
REMOLQUES DEL CORREDR;trailer;3G9034
REMOLQUES EL AGUILA 602;trailer;3H5
REMOLQUES GUHA;trailer;3H9019
REMOLQUES NARIZON;trailer;3R9038
REMOLQUES QUSEM;trailer;3A9319
REMOLQUES SAN JUAN;trailer;3C9249
REMOLSA REMOLQUES SALDUA;trailer;3G9055
RENEGADE TRAILERS LLC;trailer;1R9933
RENTAL TRAILERS;trailer;1R9943
REVOLUTION BUILT;trailer;4R9025
REWARD CATERING LTD;trailer;UN9092
REXMONT PRODUCTS, L.L.C.;trailer;1R9344
RGN MANUFACTURING;trailer;1R9995
RGR Trailers;trailer;4S9622
RGS;trailer;1R9937
RGV TRAILER SALES, LLC;trailer;1R9973
RHC Specialni Privesy;trailer;TK9SD7
RHINO BUILDING;trailer;1Z9715
RHINO FOOD;trailer;1R9951
RHINO MARINE;trailer;1R9670
RHINO;motorcycle;RKC
RHM;trailer;1R9757 7JY
RICE;trailer;1R9086
RIDDLE METAL WORKS;trailer;4R9020
RIDE ON RIDE OFF;trailer;7PJ
RIDE;bus;99L
RIF PERFORMANCE;motorcycle;1E9731
RIMAC;car;V39AB8
RINNAI|WUXI TENGHUI INTERNATIONAL CO., LIMITED / ENGTIAN;motorcycle;R8C
RIONED;trailer;XL9009
RIVER BASIN;trailer;4R9040
RIVER RIDER;trailer;4S9683
RIVER RIM TEARDROPS, LLC;trailer;1R9778
RIVER RUN ENTERPRISES, INC.;trailer;1R9343
RIVER VALLEY SALES;trailer;1R9227
RIVIAN;multipurpose;7PD
RIVIAN;truck;7FC
RJ Distribution Inc.;trailer;1R9828
RJ Trailers;trailer;4R9072
RJK&H Inc;trailer;1R9308 1VU
RKB Inc.;trailer;1R9411
RKS;trailer;1R9901
RLC WELDING;trailer;1R9948
RM Thune LLC;trailer;1R9985
RMART;trailer;1R9898
RMART|RRR (Triple R);trailer;7NU
RMC;incomplete;1R9214
RMD Technologies;lowSpeed;1R9675
RMF;trailer;4R9009
RMS TRAILERS;trailer;7RF
RMS;trailer;1R9750
RO-ME;trailer;3J9090
RO7;trailer;1R9990
ROAD DOG;trailer;7TC
ROAD RUNNER;trailer;2RA
ROAD TRAMPS MC;motorcycle;1R9989
ROADMASTER INDUSTRIES, INC;trailer;4HF
ROADMASTER LLC;trailer;5DT
ROADSTERTEC;motorcycle;W09T45
ROADWORKS MANUFACTURING INC;trailer;1R9248
ROBBINS MFG.;trailer;1R9820
ROBCOL, INC.;trailer;1R9341
ROBERSON TECHNOLOGIES LLC;trailer;4R9013
ROCK AND ROLL TRAILERS;trailer;1R9763
ROCK CREEK CUSTOM TRAILER INC.;trailer;1R9516
ROCKBAR;trailer;4R9022
ROCKET FIBERGLASS;trailer;1R9342
ROCKETRUCK, INC.;trailer;4R9023
ROCKING R ENTERPRISES INC;trailer;4PY
ROCKY MOUNTAIN CHALET;trailer;1D9855
ROGERS WELDING;trailer;7GR
ROGERS;trailer;1RB
ROGUE CHOPPERS;motorcycle;1R9383
ROHR MFG. GROUP, INC.;trailer;1R9158
ROI Specialties LLC;trailer;4R9033
ROKIT;lowSpeed;4R9066
ROLLIES TRAILERS;trailer;1R9894
ROLLIN KITCHENS LLC;trailer;4R9051
ROMARCO;trailer;9F5
RON'S TRAILERS, INC.;trailer;1R9522
RONNIE AKERY WELDING;trailer;1R9452
ROPER MANUFACTURING;trailer;1R9521
ROSE CITY CANOPY INC.;trailer;1R9987
ROSEWOOD;trailer;1R9082
ROSTAM;trailer;3C9230
ROTAIR;trailer;7MV
ROTO-MIX;trailer;1R9875
ROUND HOUSE;trailer;1R9904
ROWAMERICA;trailer;4R9010
ROYAL CARGO, LLC;trailer;5LA
ROYAL ELECTRIC VEHICLE;lowSpeed;7NJ
ROYALTY FABRICATION, LLC.;trailer;1R9918
RPB;trailer;1R9996
RPG Brands;lowSpeed;4R9076
RPM Custom Choppers;motorcycle;1R9579
RPM;trailer;1R9825
RREV;trailer;4R9055
RRR;trailer;1R9969
RS Manufacturing;trailer;1R9864
RS Spider;car;1S9557
RS UNIVERSAL MANUFACTURA;trailer;3R9227
RS;trailer;4R9007
RSRCT;trailer;1R9772
RSSI Barriers;trailer;1R9741
RTA Trailers;trailer;1R9764
RTD Manufacturing;trailer;2R9710
RTDI;bus;1R9834
RTM Group;motorcycle;9UH
RTM Trailers;trailer;1R9840
RU2 Systems, Inc.;trailer;1R9482
RUF;car;W09R06
RUFFNECK TRAILER COMPANY, INC.;trailer;1R9513
RUGGED TOUGH TRAILERS;trailer;4R9041
RUGGED TRAILERS;trailer;1R9955
RUNHORSE|JINMA|eTrikeCo|Envirotech Vehicles;lowSpeed;R8B
RUNHORSE|JINMA|eTrikeCo|Envirotech Vehicles;motorcycle;R3W
RUPP OVERLAND CAMPERS, LLC;trailer;1R9949
RUSTIC TRAIL RV;trailer;1R9993
RV Direct;trailer;1R9588
RV ELEMENT, LLC;trailer;4R9001
RVA CARTS;lowSpeed;1R9950
RVC Trailers;trailer;1R9744
RVSQUARED;trailer;1R9613
RW Welding;trailer;1R9556
RWCI, INC.;trailer;1R9486
RWN Contractors;trailer;1R9723
RXV|CC;lowSpeed;4S9641
Race Rigs & Trailers, L.L.C;trailer;1R9424
Race Tech;trailer;1R9083
Raceport Custom Trailers;trailer;1R9628
Racer Chaser;trailer;4M9208
RacersRig;trailer;7LB
Racetek;trailer;1R9970
Racing Lizard Chopper;motorcycle;1R9534
Rackley Bilt Custom Trailers, Inc.;trailer;1R9485
Radical Curves Custom Motorcycles;motorcycle;1R9601
Radley Custom Trailers;trailer;1R9044
Raft Trailer;trailer;1R9680
Rage'n, Inc.;trailer;5PM
Rage;multipurpose;1R9885
Raging Iron Choppers;motorcycle;1R9491
Raglan Industries Inc;trailer;2R9011
RailPod, Inc.;trailer;1R9871
Rainbow Industries;trailer;1R9147
Rainbow Trailers inc;trailer;2R9625
Rainier Enterprises;trailer;1R9398
Rainier Hydraulics, Inc.;trailer;1R9456
Rainier Truck and Chassis;truck;58W
Raja Trailer;trailer;2A9138 2R9144
Rally Sport;car;1S9547
Rally Time;trailer;4M9013
RallyTime Trailers;trailer;1R9586
Ram Enterprises, LLC;trailer;1R9366
Ram Fabrication;trailer;1R9407
Ram Transcorp;motorcycle;1R9705
Ram-Lin;trailer;1RL
Rambler;trailer;4C9577
Ramika;trailer;1R9052
Ramirez;trailer;3AE
Ramp Champ;trailer;4T9172
Rampless Motorcycle Trailers;trailer;1R9813
Rampless|Iron Craft;trailer;50B
Ramptek;trailer;1R9826
Ramsey Fabrication;trailer;1R9713
Rance Aluminum Fabrication Inc;trailer;1R9223
Ranch Land Solutions;trailer;4S9664
Rancher Trailer Company, Inc.;trailer;1R9554
Randco Tanks;trailer;1R9797
Randi and Assoc. Corp. dba Trans Spec;trailer;1R9165
Randon;trailer;9AD
Ranger Boat;trailer;4WR 5K6
Ranger Trailers;trailer;536
Ranger;trailer;1R9547
Rankin Industries;trailer;1R9714
Rankins Uniques;lowSpeed;1R9983
Rankins Uniques;motorcycle;1R9982
Ransom Motorsports;motorcycle;1R9553
Rapid Hook Transportation Systems Inc.;trailer;1R9451
Rapid Power;trailer;1R9612
Rapid Tool & Equipment;trailer;1R9422
Rat King Kustomz Motorcycle;motorcycle;1R9615
Rat King Kustomz Trailer;trailer;1R9616
Rat Race Trikes;motorcycle;1R9658
Ravenna Boat Works;trailer;4R9043
Raw Iron Choppers;motorcycle;1R9775
Rawatron|Xiangyu|Aventura-X|ZeraEnergy|Luying;motorcycle;H2D
Rawmaxx;trailer;3EV 3R9202
Rawrr;motorcycle;727 7UV
Ray Gaskin Service;trailer;1R9156
Ray's Body Shop;trailer;1R9676
Ray's Custom Trailers;trailer;1R9855
Rayfab Inc.;trailer;2R9672
Raymond's Utility Trailers;trailer;1R9695
Rayner Equipment Systems;trailer;1R9732
Raystar;trailer;4R9071
Rayttle;lowSpeed;SKP
Razorback Industries;trailer;1R9674
Ready Customs;motorcycle;1R9688
Ready2Go;trailer;1R9968
ReadyFab;trailer;1R9920
Reality's Edge Inc.;motorcycle;1R9585
Reansol;trailer;3A9296
Rears Manufacturing Co.;trailer;1R9853
Rebel Custom Trailers;trailer;1R9119 1R9692
Rebel Equipment;trailer;1R9567
Rebel Manufacturing Inc.;trailer;1R9124
Rebel Manufacturing;trailer;1R9462
Rebel West;lowSpeed;1R9830
Reconnect;trailer;1R9906
Red Baron Choppers;motorcycle;1R9718
Red Baron Motors;lowSpeed;1R9720
Red Baron Trailers;trailer;1R9719
Red Dawg Trailers;trailer;1R9460
Red Ewald;trailer;1A9347
Red Fern Dynamics;trailer;1R9812
Red Horse Motorworks;motorcycle;1R9390
Red Hot Customs;motorcycle;1R9409
Red Mountain;trailer;1R9925
Red Oak Mfg;trailer;52W
Red Rhino Manufacturing;trailer;1R9421
Red Rhino|Red Ox|Poke Tote|Hay Competitor;trailer;1G9542
Red River Fabrication;trailer;1R9978
Red River;trailer;1R9051
Red Rock Trailer Mfg, LLC;trailer;1R9893
Redi-Haul;trailer;47S
Redland Manufacturing Company;trailer;1R9564
Redline;trailer;1R9845
Redman Manufacturas, S.A. DE C.V.;trailer;3R9173
Redman Welding & Trailer;trailer;1R9578
Reeb Manufacturing;trailer;1R9602
Reed;trailer;1R9348
Reel Deal Trailers;trailer;4R9063
Reel EZ Trailers;trailer;1R9861
Reelstrong Inc;trailer;1R9626
Reflex;trailer;4R9060
Refuge Rock Trailers;trailer;1R9859
Regal Mobile Solutions, LLC;trailer;1R9776
Rehab Garage;trailer;4R9053
Rehme Manufacturing;trailer;1R9631
Reid's Trailer;trailer;11R 1R9610
Reilley Welding & Metal Fabrication;trailer;1R9629
Reilly Incorporated;trailer;1R9112
Reinco Inc;trailer;1R9195
Reinert MFG.;trailer;1B9462
Reiser;trailer;55L
Reitnouer Inc;trailer;1RN
Reitz's Custom Trailers;trailer;4T9097
Reliance Repair;trailer;1R9932
Reliance Trailer Sales;trailer;1R9704
Reliance Trailer;trailer;H09RLC
Reliance Trailers;trailer;1R9426
Reliance, Alloy, Comet, Sturdyweld;trailer;5RE
Relic Custom Trailers, LLC;trailer;1R9808
Remolques Di-Kar;trailer;3H9008
Remolques Enmar;trailer;3E9030
Remolques FTM de Monclova;trailer;3E9072
Remorques Action Air Trailers International Inc.;trailer;2RN
Remorques Packet Inc.;trailer;2R9730
Remorques Savage;trailer;2R9670
Remorques;trailer;2F9045
Renaissance;car;4HR
Renaldo Sales & Service Inc;trailer;1R9402
Renault;car;1XM
Renco;trailer;1R9185
Rendon Trailers;trailer;3S9132
Renegade Motorcycles;motorcycle;1R9573
Renegade;trailer;4S9505
RennWorks Trailers Manufacturing;trailer;1R9868
Replica Mini Trailer;trailer;1R9074
Repoman Choppers;motorcycle;1R9577
Respo;trailer;V61
Retesa;trailer;3R9001
Retract-O-Craft, Inc.;trailer;421
Retriever Motorcycles|Retriever Trailers;motorcycle;YST
Retro Ride Teardrop;trailer;1R9919
RetroRide;lowSpeed;1F9540
Retting Enterprises, Inc. dba Retco;trailer;4JM
Retzer Custom Design Trailers;trailer;1R9287
Reube's Welding;trailer;1R9137
Revel 42;lowSpeed;1R9836
Revel Off Grid;trailer;1E9672
Revology;car;1R9788
Revolution Cycle Company;motorcycle;1R9466
Revtech Industries;trailer;1R9467
Rev|E-Wagon;lowSpeed;4R9021
Rev|E-Wagon|Today Sunshine|Neo;lowSpeed;R8V
Rewaco Spezialfahrzeuge GMBH dba Rewaco;motorcycle;W09R38
Rewaco;motorcycle;1R9399
Rexhall Industries, Inc.;bus;1R9603
Rexhall Industries, Inc.;trailer;1R9238
Rexton Trailers;trailer;4R9074
Rexworks, Inc.;trailer;1R9061
Rey Cargo;trailer;4R9034
Rezner;trailer;1R9045
Rhea's Trailer Sales, Inc.;trailer;46X
Rhino Chassis;trailer;RNV
Rhino Corporation;trailer;1R9243
Rhino Metals Inc;trailer;1R9334
Rhino Motorcycles;motorcycle;1R9546
Rhino Services LLC;trailer;1R9850
Rhino Trailers LLC;trailer;1R9883 1R9912
Rhino Trailers;trailer;1R9614
Rhino, Prime Cargo;trailer;7NP
Rhyno;trailer;LA9GFC
Ricco Trailers S.A. DE C.V.|TYRRSA;trailer;3R9075
Rice Trailer;trailer;1R9558
Rice Trailers;trailer;4RW
Rich's Vacation Cottages;trailer;1R9429
Richard Carter MFG.;trailer;1R9660
Richard Glaves;trailer;1R9465
Richardson Rice Trailers Ltd;trailer;SDR
Richcreek Muffler, Inc;trailer;1R9412
Richway Industries;trailer;1R9737
Rick's Fabrication & Design;trailer;1S9895
Ricks Truck and Trailer Repair;trailer;1R9910
Ridge & Valley Metalcraft;trailer;4T9165
Ridge Runner Trailers;trailer;1R9069 1R9622
Ridgefield Custom Trailers;trailer;1R9891
Ridgestone Cabins;trailer;1R9RSC
Ridgeview Racing Inc;trailer;1R9312
Ridley;motorcycle;1R9327
Riecher's Truck Body & Equipment;trailer;1R9667
Rief Design & Manufacturing;trailer;1R9754
Rig Works;truck;1R9571
Riley Design & Fabrication;trailer;1R9436
Riley Technologies;trailer;1R9733
Rileybilt;trailer;1R9975
Ring-O-Matic Manufacturing Co.;trailer;1R9046 1R9303
Ringo;trailer;5M7
Ringtown;trailer;1R9068
Ripple Effects;trailer;1R9575
Rising Star Trailers;trailer;1R9858
Risk Investments dba Vanderhoff Speed and Chrome;motorcycle;1V9143
Rite-Way;trailer;4R9087
River Bend Choppers;motorcycle;1R9563
River Depot;trailer;1R9542
River Steel;trailer;1R9798
River Valley Trailer LLC;trailer;1R9805
Riverbed;trailer;1R9672
Riverbend Equipment Leasing;trailer;1R9650
Rivercraft;trailer;7GA
Rivers Edge Boatworks;trailer;4R9086
Riverside Hitch & Trailer;trailer;1R9330
Riverside RV;trailer;1R9653
Riverside RV|INTREPID|RETRO|XPL/xPlorer|RIIT|WHWT|XPL;trailer;59C
Riverside Travel Trailer;trailer;521
Riverside Welding and Fabrication;trailer;1R9800
Riverview Manufacturing Inc;trailer;1R9827
Riverwolf Boats;trailer;1R9664
Ro Drift Boats;trailer;1R9606
Road Boss Trailer MFG.;trailer;5Z0
Road Boss Trailers, Inc.;trailer;1R9246
Road Builders Trailers;trailer;1W9258
Road Dog Trailers;trailer;1R9623
Road King Trailers of Florida;trailer;5MU
Road King Trailers;trailer;5KZ
Road Rash Trailers;trailer;1R9685
Road Ready Trailers, Inc.;trailer;1R9144
Road Truck Engineering;trailer;1U9152
Road Warrior Sports LLC;trailer;1R9701
Roadhog Trailer Mfg;trailer;1R9844
Roadhouse Cycles;motorcycle;4R9031
Roadman Campers;trailer;1R9587
Roadmaster Motor Cycles, Inc;motorcycle;1R9298
Roadmaster;incomplete;1RF
Roadmaster;trailer;1R9581
Roadrunner Mfg. LLC;trailer;1R9427
Roadrunner Teardrops;trailer;4R9073
Roadrunner Trailers, LLC;trailer;1R9655
Roadrunner;trailer;4B9125
Roadway Utility Trailers;trailer;1R9700
Roam;lowSpeed;71K
Roamer Corporation;trailer;1R9229
Roar Motorcycles LLC;motorcycle;1R9669
Rob's Inc.;trailer;1R9249
Rob's Welding & Fabrication;trailer;1R9430
Robb Technologies LLC;trailer;1R9446
Robert Allen Mowery Ramco;trailer;1R9773
Robert L. Barr Enterprises, Inc. dba Timeless Tear Drop Trailers;trailer;1R9698
Robert Van Fleet dba Cash Wagons;trailer;1C9754
Roberts Auto Sales;trailer;1R9444
Roberts Metal Manufacturing Company;trailer;465
Robin Construction;trailer;1R9702
Robinson Metal Inc. dba Robinson Custom Enclosures;trailer;1R9296
Robinson Vacuum Tanks;trailer;1R9716
Robison Manufacturing Trailer Sales;trailer;1R9244
Rochelle Steel Fabricating, Inc.;trailer;1R9149
Rock Bottom Choppers;motorcycle;1R9638
Rock City Trailers;trailer;1R9726
Rock Island Manufacturing;trailer;1R9747
Rock Line Products;trailer;512
Rock Rapids Repair;trailer;1R9055
Rock Solid Cargo;trailer;7H2
Rock-N Diamond;trailer;1R9311
RockBuilt Trailers;trailer;4R9068
Rockandrod LLC dba Terrain Campers;trailer;1R9693
Rockem & Sockem Motorcycle;motorcycle;1R9533
Rocket City Cycles;motorcycle;1R9469
Rocket International, Inc.;trailer;4YB
Rocket Marine;trailer;1R9962
Rocket Rogers Victory Old 97 Choppers;motorcycle;1R9590
Rocket Sled Motors;car;1R9595
Rocket;trailer;7KJ
Rockin H;trailer;1R9863
Rockin' S Trailer;trailer;1R9866
Rocking Chair Manufacturing;trailer;1R9286
Rockland Coach Works;bus;1R9539
Rockland Custom Trailers;trailer;1R9715
Rockwood;trailer;1RW
Rocky ATV Trailers Inc;trailer;1R9400
Rocky Mountain Choppers;motorcycle;1R9568
Rocky Mountain Manufacturing;trailer;1R9668
Rocky Mountain Trailer Company;trailer;1R9651
Rocky Mountain Trailers;trailer;1R9779
Rocky Mountain Welding & Fabricating;trailer;1R9687
Rocky Top Trailers;trailer;1R9464
Rod Chomper;trailer;1R9559
Rod Iron Custom;trailer;1R9889
Rodco Manufacturing Incorporated;trailer;47E
Rods & Rides By TD;motorcycle;1R9699
Roehr Motorcycles;motorcycle;1R9648
Rog/Venu;trailer;1E9673
Rog/Venu|Revue|Rog|Venu;trailer;7XF
Roger King dba Myers Welding;trailer;1R9769
Rogue Industries, Inc.;trailer;18Y
Rogue Truck Body;trailer;1R9268
Rogue;trailer;1R9917
Roketa;motorcycle;5RY
Rokon;motorcycle;1R9450 1YJ
Roland Curtains U.S.A.;trailer;1R9569
Rolco Trailers;trailer;1R0
Roll-A-Home;trailer;1R9640 4R9018
Rollin' Custom Cycle;motorcycle;1R9479
Rollin-S Trailers;trailer;1R9535
Rolling Acres Cabins;trailer;1R9884
Rolling Boat;trailer;1R9646
Rolling Industries;trailer;1R9624
Rolling Thunder;motorcycle;1R9580
Rollingstar Manufacturing;trailer;1R9295
Rollinoak;trailer;1R9632
Rolloff Systems;trailer;1R9710
Rollon Trailer Corporation;trailer;1R9520
Rollrite Trailer Manufacturing;trailer;1R9403
Rolls Rite Trailers Inc;trailer;1R9356
Rolls-Royce;car;SCA
Rolls-Royce;multipurpose;SLA
Rollz Fabrication;trailer;1R9620
Roman Wrosz dba Romans Design;trailer;1R9703
Ron's Trailers;trailer;1R9751
Ronald J. Menard dba Ron's Fix-It Shop;trailer;1R9731
Ronco Trailer, Inc;trailer;1R9252
Rondar Raceboats;trailer;SA9173
Ronred Customs;motorcycle;1R9597
Ronson MFG;trailer;1R9742
Roose Manufacturing Co.;trailer;1R9136
Rooster Custom Cycles;motorcycle;1R9663
Roque Trailers LLC;trailer;1R9984
Rosa;trailer;1R9879
Rose Welding & Trailers;trailer;1R9177
Roseburg Trailer Works;trailer;1R9333 5U0
Rosenbauer Minnesota|Rosenbauer South Dakota|Rosenbauer Nebraska|Rosenbauer Arff|Rosenbauer Chassis;trailer;1R9755
Rosenbauer Motors,LLC;incomplete;1R9490 54F
Rosenbauer;truck;VA9RB1
Ross Hill LLC;trailer;1R9528
Ross Motorcycles;motorcycle;1R9785
Ross Technology Corporation;trailer;1R9799
Rotofab Inc;trailer;2RH
Rough V.A.C. Trailers;trailer;1R9717
Roughcut;trailer;1R9922
Round 2 Motorcycles;motorcycle;1R9591
Route 6 Trailers;trailer;1R9696
Route Sixty Six Motorcycles LLC;motorcycle;1R9423
Route2Trailers.com;trailer;1R9468
Rover;lowSpeed;1R9927
Roving Pony Campers;trailer;4S9549
Roy's Custom Trailers Inc;trailer;1R9448
Royal Alloy;motorcycle;L5R MLW
Royal Bengal Engineering;trailer;1R9963
Royal Built;trailer;4R9016
Royal Carts|BC;lowSpeed;4B9334
Royal Enfield;motorcycle;MBF
Royal Enfield|Royal Enfield Highway Motorcycle|Royal Enfield Highway Motorcycle and J Product family;motorcycle;ME3
Royals;trailer;19F 19T
Royco;trailer;1Y9041
Roygatti;motorcycle;1M9948
Roygatti;trailer;1M9949
Rude Boy;trailer;4R9080
Rude Dog Trailers;trailer;1R9470
Rudes Riggs;trailer;5X0
Rudy's Truck Body Repair;trailer;1R9352
Ruff & Tuff Electric Vehicles;lowSpeed;5UH
Ruffneck Custom Trailers;trailer;1R9707
RuggedBilt-USA, Inc;trailer;1R9473
Rullo Custom Cycles;motorcycle;1R9659
Run Roader;trailer;1R9389
Runaway Trailers;trailer;1R9749
Rush & Son Inc;trailer;1R9323
Rush Creek Welding and Manufacturing;trailer;1R9644
Russ Welding and Machine, Inc.;trailer;1R9874
Russell H Sonnenberg;trailer;1R9056
Russell Marlowe Custom Cycles;motorcycle;1R9510
Rustic Trail Campers;trailer;4S9618
Rutana;trailer;1R9867
Ruthless Motorcycle Company;motorcycle;1R9599
Ry-Chase;trailer;1R9361
Ryan Trailers;trailer;1R9417
Rydz;lowSpeed;4R9065
Ryvid;motorcycle;7UJ
S & B TRAILERS;trailer;4S9024 51F
S & C Trailer Sales & Manufacturer;trailer;4S9200
S & D Manufacturing;trailer;1S9643
S & J Mfg;trailer;1S9661
S & M Equipment Corp.;trailer;1S9239
S & R Industries;trailer;1S9321
S & R King;trailer;1S9745
S & S Lite Line;trailer;4S9121
S & S Manufacturing Inc;trailer;1S9501 1S9856
S & S Trailer & Truck Equipment;trailer;4S9067
S & S Trailers;trailer;5KV
S & S Welding, Inc.;trailer;1S9384
S & S Welding;trailer;1S9389
S & W Welding Inc;trailer;1S9334
S * S COMPANY;trailer;1S9737
S C Trailers;trailer;534
S Outdoors;trailer;4S9742
S and C Enterprises of Tarboro;trailer;4S9214
S&S CABLE, LLC;trailer;4S9743
S&S Custom Trailers;trailer;1S9405
S&S Cycle;motorcycle;4S9055
S&S Motorsports;trailer;5VM
S&S Trailers;trailer;4S9521
S&S Worldwide;trailer;4S9286
S&V Fabrication & Steel LLC|The Torch Chariot;trailer;4S9394
S.A.P TRAILERS;trailer;1S9617
S.D. Pitman, Inc.;trailer;1S9543
S.D.P. Manufacturing Inc;trailer;1S9313
S.I.C. Choppers;motorcycle;1S9890
S.T.I;truck;1S9391
S/C Choppers;motorcycle;4S9066
S3;trailer;4S9716
SAAB;car;JF4 YK1 YS3
SAAB;multipurpose;5S3
SACIN|SKYTEAM;motorcycle;L3J
SAFE ROOM DESIGNS;trailer;4S9543
SAG;trailer;4S9699
SAGE;trailer;4S9647
SAI GON CHAN PHAT JOINT STOCK COMPANY;trailer;RL9001
SAKO CORPORATION;trailer;1S9647
SALBOATTRANSPORTER TRAILERS LLC;trailer;4S9146
SALTY'S MANUFACTURING, LTD;trailer;4S9084 5XH
SAM'S;trailer;11Y
SAMSON TRAILERS INC;trailer;1S9986
SAN CLEMENTE GOLF CARTS;lowSpeed;1S9985
SAN DIEGO CUSTOM TRAILER & LIQUID TANK MFG.;trailer;4A6
SANCHEZ TRAILERS;trailer;4S9085
SANKEPALLY MOTOR COMPANY LLC;motorcycle;4S9370
SANTIAGO CHOPPER SPECIALTIES, LLC;motorcycle;1S9959
SANY HEAVY INDUSTRY CO., LTD;trailer;LA9SAN
SANYOU;motorcycle;LZB
SAPPHIRE SCIENTIFIC;trailer;1L9460
SARATOGA CUSTOM CYCLES;motorcycle;1S9994
SARO CAMPER;trailer;4S9604
SAS GROUP LLC;motorcycle;4S9045
SASQUATCH III;trailer;1E9692
SAUK TECHNOLOGIES;trailer;1S9910
SAUTTIS LLC;trailer;7XW
SAW MANUFACTURING LLC;trailer;4S9225
SAW;truck;LGA
SAWS;trailer;4S9637
SAWTOOTH CARGO CARRIER;trailer;4S9582
SAWYER TRAILERS LLC;trailer;4S9598 71H
SBS;trailer;4S9725
SC AUTOSPORTS;trailer;7XP
SC TRAILERS INC.;trailer;4S9048
SCAG GIANT-VAC|Scag Power Equipment;trailer;4S9323
SCAR, INC;motorcycle;1S9964
SCEADU DESIGN;motorcycle;4S9273
SCENIC VIEW WELDING;trailer;1S9716
SCF Trailers;trailer;4S9561
SCHANTZ & SONS, INC;trailer;1S9402
SCHELL MANUFACTURING;trailer;1S9461
SCHIEN TRAILERS;trailer;1S9182
SCHLAGEL MANUFACTURING INC;trailer;4S9079
SCHNELLER MANUFACTURING INC.;trailer;4S9232
SCHOOLHOUSE MOTORCYCLE ACCESSORIES, INC.;trailer;4S9028
SCHRAMM, INC.;trailer;4S9276
SCHUH SHOP, LLC;trailer;4S9260
SCHUTT INDUSTRIES;trailer;1S9786
SCHWARTZKOPF EXCLUSIVE CUSTOMS;motorcycle;1S9875
SCHWARZ'S CUSTOM TRAILERS, LLC;trailer;4S9211
SCHWARZE INDUSTRIES;trailer;1S9940
SCORPION CHOPPERS INC.;motorcycle;1S9918
SCORPION CHOPPERS;motorcycle;4S9078
SCORPION MOTORSPORTS, INC.;motorcycle;4S9190
SCOTT MANUFACTURING, INC;trailer;4S9052
SCOTT'S CUSTOM TRAILERS;trailer;1S9574
SCOTT'S INSANE CHOPPERS;motorcycle;4S9277
SCOTTIES;trailer;4S9422
SCRUGGS TRAILER & EQUIPMENT WSE LEASING, INC.;trailer;1W9472
SCS Machine & Fabricating, Inc.;trailer;1S9197
SD CUSTOMS;trailer;4S9588
SDL;trailer;4S9529
SEA;incomplete;7SE
SEAGRAVE;truck;1F9ST1 1F9ST2
SEAHISUN;trailer;R77
SEALCOATERS DEPOT , INC.;trailer;1S9926
SEALION METAL FABRICATORS;trailer;45L
SEATTLE TINY HOMES;trailer;4S9327
SEBASTO WELDING;trailer;1S9921
SECOND WIND TRAILERS LLC;trailer;4S9652
SECURITY2GO;trailer;4S9564
SEGWAY;motorcycle;LTU
SEI A DIVISION OF STOVALL FAB & MACHINE, INC.;trailer;1S9406
SELEC TRAILERS, LLC;trailer;4S9366
SELLNER MANUFACTURING COMPANY;trailer;1S9766
SELS;trailer;4S9656
SENTINEL TRAILERS;trailer;4S9610
SERVICES & MATERIALS COMPANY;trailer;1S9358
SEYMOUR WELDING;trailer;1S9194
SF Motors Inc.;car;7HT
SFC Industries;trailer;4S9221
SFS Truck Sales;trailer;1S9724
SG Echo;trailer;4S9615
SG Trailer Sales and Rentals;trailer;4S9631
SH Distributing;trailer;4S9244
SH Distributing|Yacht Club|Sport Haven|Shore Haven|HTC Trailers|Sport Club;trailer;590
SHALOM;trailer;4S9578
SHANDONG ANTE SPECIAL VEHICLES MANUFACTURING CO.,LTD;trailer;H09SAT
SHANDONG BAOYA NEW ENERGY VEHICLE;motorcycle;L13
SHANGHAI FU QUAN AUTOMOBILE MANUFACTORY CO., LTD.;motorcycle;L7Z
SHANGHAI HONLING MOTORCYCLE MANUFACTURE;motorcycle;LLA
SHANGHAI HUIZHONG AUTOMOTIVE MANUFACTURING;trailer;LSB
SHANGHAI JMSTAR MOTORCYCLE;motorcycle;LJ4
SHANNON BROTHERS LLC;trailer;4S9608
SHANNON CUSTOM TRAILERS;trailer;1S9436
SHANSU;motorcycle;R36
SHAOLIN BUS;truck;LS8
SHAVER MANUFACTURING;trailer;4S9172
SHELLBOURNE REYNOLDS ENGINEERING;trailer;4S9272
SHENZHEN GREENWHEEL ELECTRIC VEHICLE;motorcycle;LHA
SHEPHERD MFG & DIST;trailer;4X7
SHETRON CUSTOM TRAILERS;trailer;4S9341
SHETRON MANUFACTURING;trailer;4S9193
SHILOH CUSTOM KARTS;motorcycle;4S9333
SHILOH MANUFACTURING;trailer;4S9082
SHINN FU;trailer;LLF
SHIPSHE WELDING;trailer;4S9145
SHOCKWAVE MOTORS;motorcycle;58N
SHONUFF TRAILERS;trailer;4S9624
SHOOK ELECTRONCIS USA, INC.;trailer;1S9657
SHOW-TIME Trailers;trailer;4S9586
SHOWHAULER TRUCKS;trailer;1L9430
SHUFFETT MACHINE & WELDING, INC;trailer;1S9431
SIBERIAN TRAILERS;trailer;1S9984
SIC CYCLES;motorcycle;4S9020
SIC METALS & FABRICATION;trailer;4S9241
SIC Trailers;trailer;4S9337
SICK PIGS MOTORCYCLE COMPANY;motorcycle;1S9949
SICKASSO CYCLE CREATIONS;motorcycle;4S9002
SICON;trailer;4S9224
SIDESHOW'S CYCLES;motorcycle;4S9354
SIE, INC;trailer;1F9039
SIERRA MOTOR CORPORATION;trailer;4S9141 7FM
SIERRA PRECISION TOOL;trailer;1S9459
SIGEL WELDING;trailer;4S9112
SIGNALMASTERS, INC.;trailer;1S9909
SIGNCO;trailer;4S9204
SIK N TWISTED PSYCLES;motorcycle;4S9053
SIKESTON FENCE & CONSTRUCTION INC;trailer;1S9360
SIKESTON FENDER;trailer;4S9199
SILANG|MAICHE;trailer;R6P
SILENT DRIVE;trailer;4S9284
SILOS Y TANQUES GONZALEZ;trailer;3S9088
SILVER ARMOR;trailer;3GR
SILVER BULLET MFG.;trailer;4S9558
SILVER EAGLE BUS MANUFACTURING;bus;1S9080
SILVER EAGLE COACH, INC.;trailer;1S9390
SILVER EAGLE MANUFACTURING COMPANY;trailer;1U3
SILVER EAGLE MANUFACTURING;trailer;4S9140
SILVER MOTOR COACH;bus;1S9344
SILVER RANCH INDUSTRIES;trailer;4S9352
SILVER STAR TRAILERS;trailer;4S9015 5GS
SILVER STATE INDUSTRIES DIVISION;motorcycle;4S9004
SILVER WRAITH CHOPPERS;motorcycle;4S9306
SILVERBACK TRAILER;trailer;4S9623
SILVERBACK;trailer;7XG
SILVERLITE TRAILERS;trailer;1S9609
SILVERMOUNTAIN TRAILERS;trailer;2SJ
SIMON-DUPLEX;truck;1S9020
SIMPLEX, INC;trailer;1S9369
SIMPLIFIED FABRICATORS INC;trailer;4S9540
SINFUL CYCLEWORKS;motorcycle;4S9245
SINGLETARY TRAILERS;trailer;4S9616
SINISTER CUSTOM CYCLES;motorcycle;1S9972
SIOUXLAND TRAILER SALES INC;trailer;1S9422
SIX GUN WELDING;motorcycle;4S9314
SIXTH STREET CHOPPERS;motorcycle;1S9640
SIZEMORE WELDING;trailer;4S9300
SJ PARK MODELS;trailer;1S9SJP
SJ;trailer;7T4
SJT Trailers;trailer;7M4
SKULLBONE WELDING;trailer;4S9058
SKUNK MOTORSPORTS;motorcycle;4S9160
SKYBLUE|SODO;motorcycle;R8F
SKYLINE MOBILITY, INC.;motorcycle;4S9700
SKYTOP BREWSTER CO.;trailer;1S9662
SLANT BAR AG, LLC;trailer;4S9723
SLATER INCORPORATED;trailer;4S9118
SLED SHED ENTERPRISES;trailer;1S9858 4S9178
SLNYC;motorcycle;4S9361
SLOANEBUILT TRAILERS;trailer;6B9AE6
SMALL CAR SOLUTIONS;trailer;4S9132
SMARDA|GAEA|SUNCYCLE|YIDE|Smarda Scooter|Smarda Soversky;motorcycle;R2W
SMART MANUFACTURING;trailer;4S9044
SMART TRAILERS, INC.;trailer;1S9653
SMART TRANSPORT SOLUTIONS;trailer;5TG
SMC Trailers;trailer;7J2
SMI & HYDRAULICS;trailer;1F9164
SMI;trailer;4S9735
SMILEY RILEY'S TRAILER;trailer;5YT
SMITH ELECTRIC VEHICLES;truck;4S9197
SMITH INDUSTRIES LLC;trailer;4S9609
SMITH TRAILERS;trailer;1S9677
SMITHCO MANUFACTURING;trailer;1S9476
SMJ TRAILERS;trailer;4S9182
SMOK'D;trailer;4S9524
SMOKEY MT GREENWAY;trailer;4S9693
SMOKIN CONCEPTS COMPOSITES;trailer;4S9237
SMOKIN' BARBEQUE;trailer;1S9961
SMORT FABRICATION;trailer;4S9593
SMP;trailer;1RC
SNAKE ALLEY CUSTOMS;motorcycle;1S9983
SNAKE RIVER TRAILER;trailer;5PT
SNAPCO INCORPORATED;trailer;4S9008
SNH GOLF CARTS LLC;lowSpeed;4S9668
SNIDERBUILT TRAILERS;trailer;4S9420 7G8
SNO TRAILERS;trailer;4S9628
SNOW MANUFACTURING INC;trailer;1S9601
SOLA MOTORS CORP.;motorcycle;4R9026
SOLA;trailer;4S9371
SOLALSA;trailer;3S9115
SOLAR MOTORS INC.;motorcycle;7WW
SOLAR;trailer;4C9592
SONDORS;motorcycle;4S9566
SOPILOTES TRAILERS;trailer;4S9763
SOUTH ATLANTA GOLF CARTS;lowSpeed;4S9599
SOUTH COAST TRAILERS;trailer;4S9666
SOUTH FLORIDA;lowSpeed;4S9639
SOUTH WALTON;lowSpeed;4S9496
SOUTHERN SPECIALTY WELDING;trailer;1S9427
SOUTHERN ST;trailer;4S9583
SOUTHERN UTILITY TRAILERS;trailer;4S9595
SOUTHLAND TOOL MFG. INC.;trailer;4S9617
SOUTHTRAIL FABRICATIONS;trailer;4S9562
SOUTHWEST TRUCK RIGGING & EQUIP.;trailer;1S9434
SPACE;trailer;1N9394
SPAR Roofing & Metal Supplies Limited;trailer;2P9079
SPARK SHOP LLC;trailer;4S9705
SPARK;motorcycle;4S9537
SPARTAN FIRE, LLC|KME;incomplete;4S9560
SPARTAN FIRE, LLC|KME;truck;4S9559
SPARTAN TECHS;trailer;4S9676
SPARTAN TRAILERS;trailer;4S9695
SPECIAL CONSTRUCTION MOTORCYCLES;motorcycle;1S9930
SPECIALIZED TRAILERS SA DE CV;trailer;3S9120
SPECIALTY BRISTOW SALES, INC.;trailer;1S9418
SPECIALTY WELDING;trailer;1S9278
SPECTRAC;trailer;1S9656
SPECTRUM ENGINEERING HAWAII;trailer;1S9364
SPEEDWAGON;trailer;4S9662
SPHINX;trailer;4S9603
SPI MANUFACTURING, INC.;trailer;5AK
SPIRIT TRAILER MANUFACTURING;trailer;1S9914
SPLASH SALES;trailer;4S9627
SPM CUSTOMS, INC;motorcycle;4S9009
SPOG Trailers;trailer;1F9600
SPORT TRAIL;trailer;1S9542
SPORTRUNNER TRAILERS, LLC;trailer;1S9652
SPORTSMAN;trailer;1BT
SPOUTVAC USA INC;trailer;1S9521
SPRAYER DEPOT;trailer;4S9642
SPS;trailer;1S9455
SPV;multipurpose;4S9263
SR Products;trailer;4S9320
SR Trailers;trailer;1S9823
SR. REMOLTRAIL;trailer;3J9106
SRFab;trailer;4S9733
SRTS Company Inc;trailer;1S9775
SS Trike, LLC;motorcycle;4S9096
SSC North America;car;1S9944
SSI Shredding Systems. Inc;trailer;1S9764
SSR Motorsports|Yingang|Freedom Motor Company;motorcycle;LY4
SST Trailers;trailer;1S9191
ST;trailer;3S9134
STA Corporation;trailer;1S9311
STAGECOACH INDUSTRIES INC;trailer;1S9611
STAHL/Scott Fetzer Company;trailer;4S9060
STALLION OILFIELD SERVICES LTD;trailer;4S9605
STANLEY TRAILERS;trailer;7X4 7XV
STAR Electric Cars;lowSpeed;4S9011
STAR MANUFACTURING INC;trailer;4ZZ
STAR TRAILERS;trailer;4S9571
STAR WAGGONS;trailer;1S9350
STARFIRE AMERICA LLC;lowSpeed;4S9719
STARFIRE;lowSpeed;7Y4
STARK;trailer;4S9681
STC;trailer;2S9023 2SF
STE;trailer;1S9017 7ZK
STEAMBOAT;trailer;4S9620
STEEL BOYZ LLC;trailer;4S9722
STEEL TRAILERS OF COLORADO;trailer;1S9735
STEEL X METAL TRANSFORMATION;trailer;3S9133
STEELWATER TRAILERS;trailer;4S9601
STEELWRIGHT;trailer;1S9445
STELLAR INDUSTIES INC.;trailer;1S9437 7F6
STEVENSON'S CYCLE;motorcycle;1S9932
STL INDUSTRIAL;trailer;4B9336
STM;trailer;4T9361
STOCKTON TRUCK AND WELDING;trailer;1S9424
STOLL TRAILERS, INC.;trailer;1S9266
STONES RIVER TRAILER COMPANY, LLC;trailer;4S9584
STREET LEGAL;lowSpeed;4S9572
STREET LIFE;trailer;4S9665
STREET TRAILERS;trailer;4S9646
STRETCH CHASSIS INTERNATIONAL;trailer;1S9499
STROHL CORPORATION;trailer;1S9613
STROKERS MANUFACTURING;motorcycle;4S9035
STRONG ARM TRAILERS, LLC;trailer;7SD
STRONGARM;trailer;4S9527
STRUK;trailer;3S9078
SUBURBAN MANUFACTURING CO.;trailer;1S9912
SUGGS MANUFACTURING COMPANY;trailer;1S9415
SULFUR CREEK CYCLES;motorcycle;4S9532
SUMEC;motorcycle;R5C
SUMMIT TRAILERS;trailer;1S8
SUNDANCE GOLF CARS;lowSpeed;4S9437
SUNDAY CARTS LLC;lowSpeed;7WJ
SUNLITE TRAILERS INC.;trailer;2S9184
SUNNYSIDE OFFROAD;trailer;4S9557
SUNSET CHOPPERS INC.;motorcycle;1S9903
SUNSET LSV INNOVATIONS;lowSpeed;4S9731
SUNSHINE PIPING , INC.;trailer;1S9973
SUNSHINE;trailer;1R9971
SUPERBUS;trailer;3M9001
SUPERIOR CHASSIS;trailer;4S9677
SUPERIOR FLATDECKS;trailer;4S9684
SUPERIOR STORAGE TANKS & TRAILERS;trailer;4S9697
SUPERIOR TRAILER INC.;trailer;1S9672
SUPERIOR;trailer;4C9597
SURRON;motorcycle;HU3
SUTPHEN;truck;1S9003
SV Trailer;trailer;4S9759
SVI, Inc;bus;4S9251
SVI, Inc;trailer;4S9250
SVN-CART;lowSpeed;SH3
SWAMP DADDY;trailer;4S9555
SWARTZ MFG;trailer;1S9684
SWEITZER COMPANIES;trailer;1S9362 4GU
SWF;trailer;4S9672
SWFL Trailers;trailer;4S9734
SWINGLIFT TRANSPORT SERVICES LLC;trailer;4S9760
SWITCH;motorcycle;56M
SWM Enterprises;trailer;4S9360
SWT Trailers;trailer;4S9682
SYLVER MOTOR CORPORATION;trailer;4S9634
SYM|BRP|LANCE;motorcycle;RFG
SYNER-G;trailer;4S9577
Saber;trailer;4S9643
Sabers Specialties;motorcycle;1S9991
Sabertooth;motorcycle;55G
Sabertooth;trailer;55H
Sabertooth|Cerberus;motorcycle;4S9099
Sabre Bus & Coach Corporation;bus;1S9337
Sabre Luxury Coach Inc.;bus;1S9131
Sabre Trailers;trailer;4S9074
SafTCart;trailer;4S9680
Safari Condo;trailer;2P9088
Safe-Ride Trailers Inc.;trailer;1S9332
Safe-T-Pull Inc.;trailer;4S9477
Safe-T-Tank Corp.;trailer;4S9216
Safety Technologies;trailer;1S9981
Safety Trailers|Gregory Industries Inc.;trailer;4S9089
Sage Industries;trailer;4S9109
Sage Oil Vac, INC;trailer;1Z9092
Sage Pump Services, LLC;trailer;4S9473
Saginaw Products Corporation;trailer;1S9705
Sail Trailers;trailer;1S9974
Saleen;car;1S9842
Salsco INC;trailer;4S9171
Salvation Trailers;trailer;7GG
Samhell Choppers;motorcycle;1S9971
Sammy;trailer;1S9641
Samson;trailer;1VN
San Jose Conservation Corps + Charter School;trailer;4S9502
San-Jo Trailer;trailer;1T9352
Sanchez Brothers Enterprises Inc.;trailer;4S9393
Sanchez and Son Manufacturing;trailer;1S9869
Sand Shark Trailers;trailer;4T9578
Sand's Welding Inc;trailer;1S9625
Sandbagger Corporation;trailer;1T9647
Sanders Trailer Service;trailer;1S9825
Sandpoint Custom Iron;trailer;1S9682
Santana|Land Rover Santana;multipurpose;1Z9714
Santek Trailers;trailer;1S9999
Sapper Trailers, Inc;trailer;1S9821
Saskarc Industries Inc;trailer;2S9109
Sasquatch Campers;trailer;4S9619
Satellite Industries dba Satellite Suites;trailer;4S9345 7PX
Saturn Industries;trailer;2S9010
Saturn Machine & Welding Co Inc.;trailer;4S9436
Saturn;car;1G8
Saturn;multipurpose;3GS 4NT 5GZ
Sauber MFG. Co.;trailer;1F9048
Saucier's Welding Inc;trailer;1S9168
Savage Cycles;motorcycle;1S9861
Savannah Machine Shop & Loader Co;trailer;1S9174
Savannah;trailer;1H9086
Sawyer Trailers;trailer;4S9737
Saxon Enterprises;trailer;4S9492
Scaf Pak;trailer;4S9653
Scag Power Equipment|Metalcraft of Mayville;trailer;7TP
Scammell;truck;SBS
Scamp;trailer;1S7
Scamper Canada Ltd.;trailer;2S9009
Scania;bus;1S9098
Scarab Manufacturing and Leasing, Inc.;trailer;1S9363
Scelzi Equipment;trailer;4S9039
Schloer;trailer;4S9518
Schodorf;trailer;1S9142
Schoon Backhoe Service;trailer;1S9178
Schroeder Machine;trailer;4S9494
Schutt's Welding;trailer;1S9492
Schwartz, Indy, Inc.;trailer;1S9383
Schweigers Inc.;trailer;1S9317
Schwel;trailer;4S9195
Scona;trailer;2PL 53U
Scona|Doepker Industries;trailer;2DE
Scooterbilt Manufacturing;trailer;1L9473
Scootercar;lowSpeed;R2A
Scorpion Customs;motorcycle;1S9953
Scorpion Trailers USA;trailer;72P
Scorpion Trailers;trailer;7WF
Scorpion;trailer;4S9702
Scott Equipment Co.;trailer;1S9532
Scott Heavy Equipment, Inc.;trailer;1S9765
Scott Industry;trailer;1S9788
Scott's Welding & Fabrication;trailer;4S9395
Scottsman Manufacturing Co., Inc.;trailer;45S
Scout;multipurpose;7WA
Scranton Manufacturing Company Inc;trailer;1S9599
Scrap Iron Kustoms;motorcycle;1S9943
Screen-Led;trailer;SU9SL2
Scuderia Cameron Glickenhaus (SCG);car;4S9454
Sculpture Cycles;motorcycle;4S9007
Sea-Bow International Inc.;trailer;2S9131
Seahorse;trailer;1S9627
Sebring Auto-Cycle Inc.;motorcycle;1S9123
Sebring;trailer;1S9100
Second Trunk Trailers;trailer;1S9893
Seed Cargo;trailer;4S9522 7PK
Seedling Homes, LLC;trailer;4S9444
Self-Loading Systems;trailer;1S9161
Semeredy Imperial;motorcycle;4S9162
Semiremolques EL Puma;trailer;3S9092
Semiremolques el Paisano;trailer;3S9097
SequoiaCAT;trailer;4S9727
Sequor Trailer;trailer;6Y9056
Sequoyah Trailer Sales Inc.;trailer;1S9782
Serendipitous Endeavors / Natura;trailer;4S9644
Serf-Rite;trailer;1R9957
Service King Manufacturing;truck;1S9976
Setra;bus;WKK
Seven Custom Cycles;motorcycle;4S9152
Severe Trailers;trailer;4S9128
Sevic;lowSpeed;7Z3
Sexton Customs;motorcycle;1S9990
Sexton Incorporated;motorcycle;1S9824
Shaddo International;trailer;1S9772
Shade Haven;trailer;1G9651
ShadeTree Automotive Equipment;trailer;1S9760
Shadow Custom;trailer;1S9102
Shadow Trailers;trailer;1S9873
Shafer and Shafer Welding;trailer;1S9791
Shaffer Trailers;trailer;4T9470
Shaffer's Muffler Shops Inc.;trailer;1S9477
Shandong Liangzi Power Co. Ltd.;lowSpeed;L6F
Shandong Zhongtong Feiyan Automobile;lowSpeed;L69FYK
Shanghai Howhit Machinery Manufacture;motorcycle;L6K
Shanghai Meitian Motorcycle Company;motorcycle;LXK
Shark Cart;lowSpeed;1P9763
Shark Trailers;trailer;4S9305
Sharp Companies, LLC dba Stumphouse Scoots;motorcycle;4S9205
Sharp MFG.;trailer;1S9870
Shasta Trailer;trailer;1S9095
Shasta;trailer;1TS
Shaull Equipment and Supply Co.;trailer;1S9863
Shay Reproduction;car;1HW
Shelby;car;4S9489 5CX
Shelf Above, Inc.;trailer;1S9862
Sheller-Globe Corporation;trailer;18G
Shenzhen Cimc Heavy Industries Co., LTD;trailer;LA9SZJ
Sherco;motorcycle;VNB
Sherman + Reilly;trailer;123
Sherpa Trailers;trailer;4S9463 4S9745
Sherpa;trailer;4S9655
Sheyenne Tooling & MFG.;trailer;1L9281
ShieldSafe;trailer;4C9506
Shift;lowSpeed;4S9450
Shineray|Genuine;motorcycle;LXY
Shivers Utility Trailer;trailer;5D1
Shoal Runner Boats Inc;trailer;1S9757
Shook Mobile Technology;trailer;1S9779
ShoreLand'r;trailer;1MD
ShoreMaster;trailer;4D0
Shoreline Fuel Products;trailer;4S9410
Short Go, Inc;trailer;1S9933
Shortstop Enterprises;trailer;1S9829
Shoulder Master;trailer;1G9657
Show Trucks USA;trailer;1S9655
Showalter;trailer;4S9606
Showliner Trailers Inc;trailer;1S9712
Showoff Trailers;trailer;1S9969
Shreveport;trailer;1S9181
Shrum Trailers Manufacturing LLC;trailer;1S9742
Shubert;motorcycle;4S9525
Side Kick RV;trailer;4S9131
Sidekick Trailers, Inc;trailer;1S9725
Sidewinders;motorcycle;1S9767
Siebert;trailer;1S9111
Sierra LSV;lowSpeed;7XZ
Sierra Welding & Fabricating;trailer;1S9646
Sigma Metals, Inc.;trailer;1S9187
SignaTour Campers, LLC;trailer;4S9290
Signalisation Ver-Mac Inc;trailer;2S9132
Signature Motor Company;motorcycle;1S9967
Sikeston Trailer Sales;trailer;438
Silver Creek Homes;trailer;1S9SC8
Silver Ox;trailer;4C9677
Silver Special Trailers LLC;trailer;4S9491
Silver Star Mfg;trailer;1S9117
Silver Streak|Vagabond|Sun Moon;trailer;4A9111
Silvercat Trailer Company LLC;trailer;7T2
Silverlight;motorcycle;4S9600
Silverwing;trailer;4C9455
Simmons Trailers;trailer;1S9872
Simms Bros.;trailer;4S9478
Simon Aerials Inc.;trailer;1S9341
Simpson;trailer;1S9253
Sin Trans;trailer;PF9002
Siner AG;trailer;3S9136
Sinkhole Customs LLC;motorcycle;4S9017
Sioux Steam Cleaner Corporation;trailer;1S9279
Sioux Veneer Panel Co.;trailer;1S9483
Sirchie;trailer;4S9415
Sivo;lowSpeed;7Z2
Six Wheel Wonder;trailer;18D
Skeeter Products;trailer;7FU
Skiles Industries Inc;trailer;4S9183
Skinny Guy Campers;trailer;4B9269
Skinny Guy Campers|Bontrager Outdoors|Timbren X;trailer;7Z1
Skinny River Customs;trailer;4S9710
Skipper B;trailer;1SZ
Skorczewski Welding;trailer;1S9811
Skwatter Trailer Co.;trailer;4XD
Skycoach International Inc;trailer;1S9114
Skylift;trailer;1S9801
Skyline Corporation;trailer;19D 19E 1SD 1SE 1SF 1SG 1SH 1SJ 1SL 1SN 1SV 1SY 49E 4BV 4DV 4N6 4NC 4SR 4SW 5JJ 5JK 5KH
Slacklander;trailer;4B9302
Slagel;trailer;1D9351
Slate;multipurpose;71V
Slate;truck;71T
Sleek Craft, Inc.;trailer;4C2
Sleeping Giant MFG.;trailer;1S9996
Slingshot;motorcycle;57X
Slip Stream;trailer;4FC
Sloth Truck Equipment Co;trailer;1S9608
Slusarski Mfg.;trailer;1S9814
Smack Trailers;trailer;1F9948
Smart Trailer;trailer;1Z9508
SmartFeed;trailer;4C9513
SmitBuilt Mfg.;trailer;1S9792
Smith Farm Equipment Co;trailer;1S9014
Smith-McDaniel Inc.;trailer;1S9SMD
Smitty-Built Trailers;trailer;1S9746
Smittybilt;trailer;4T9321 PA9005
Smoke Dog LLC;motorcycle;1S9934
Smyrna Truck & Cargo;trailer;1F9560
Sno-Bird;trailer;18S
Snorkel;trailer;SA9149
SnowBear;trailer;2SW
Snowblast-Sicard, Inc.;truck;1S9226
So Cal Trailer Builders;trailer;4S9718
So-Cal Teardrops;trailer;1S9966
Soderblooms;trailer;4S9667
Solana;lowSpeed;71L
Solar Rig;trailer;4S9748
Solares Trailers;trailer;4S9226
Solectria;car;1S9S10 5BP
Solectria;multipurpose;1S9S20
Solectria;truck;1S9S30
Solguard Trailers;trailer;1K9452 4S9750
Solid Point;trailer;4S9585
Solid Steel Fabrication;trailer;1S9803
Solight;trailer;1P9765
SomEV;motorcycle;4T9382
Somerset Axle Company, LLC;trailer;1S9731
Sonbuilt;trailer;7L0
Sooner Manufacturing, LLC;trailer;4S9054
Sooner Trailer Mfg;trailer;1S9097
Sopko Manufacturing Company;trailer;1S9215
South Bay Choppers;motorcycle;1S9929
South Central Industrial;trailer;4S9411
South Coast Choppers, Inc.;motorcycle;1S9843
South Dade Choppers, LLC.;motorcycle;4S9316
South East Body Corporation;trailer;1S9079
South East Industries, LLC;trailer;1S9977
South Florida Choppers Inc.;motorcycle;4S9018
South Florida Trailers of FL, Inc.;trailer;1S9806
South Georgia Cargo;trailer;54G
South River Cargo LLC.;trailer;4S9551
South Shore Iron Works;trailer;4S9173
South Side Kustoms;motorcycle;4S9027
South Valley Manufacturing;trailer;4S9219
SouthCoast;trailer;4S9447
Southco Industries, Inc.;trailer;1S9059
Southeastern Seating;trailer;4S9426
Southeastern Steel Choppers, Inc.;motorcycle;4S9138
Southeastern Steel;trailer;4S9730
Southeastern Truck Body & Equipment, Inc.;trailer;1S9762
Southern Cartz;lowSpeed;1G9535
Southern Cycle Works, Inc.;motorcycle;4S9022
Southern Dimensions Group;trailer;4S9364
Southern Field Welding, LLC;trailer;4S9249
Southern Frac, LLC;trailer;4S9247
Southern Heritage Trailers LLC;trailer;5JB
Southern Indiana Materials Co Inc;trailer;1S9648
Southern Iowa Manufacturing Co.;trailer;1S9236
Southern Legacy;trailer;4S9443
Southern Made;trailer;4S9645
Southern Metal Choppers;motorcycle;4S9179
Southern Motorcycle Works;motorcycle;4S9001
Southern Ohio Chassis;trailer;4S9379
Southern Pride Distributing, LLC;trailer;1S9743
Southern Sky;trailer;4M9288
Southern Star Trailers, Inc.;trailer;1S9908
Southern Style Trailers & Truck Accessories;trailer;4S9213
Southern Texas Industrial Service Company Inc.;trailer;4S9129
Southern Vac Trailers LLC;trailer;4S9270
Southern Yankee Bar-B-Q;trailer;4S9012
SouthernRio Industries, Inc.;trailer;1S9864
Southfield Classics;truck;4S9714
Southland LSV;lowSpeed;4S9658
Southwest CMF, LLC;trailer;4S9267
Southwest Georgia Wholesale Builders Supply, Inc.;trailer;4S9428
Southwest Golf Cars;lowSpeed;1S9727
Southwest Products;trailer;1S9584
Southwest Sales;trailer;1S9484
Southwest Signs LLC;trailer;4S9434
Southwest Specialty Trailers;trailer;1S9748
Southwest Trailers;trailer;4S9296
Southwest Welding;trailer;4S9460
Southwest/TCP;trailer;4FU
SoverSky|move eco|Fatbear Scooters|3pluscoco|High-tech|ALIEN ATV|CITY COCO;motorcycle;R2T
Sowal Beach Buggys;lowSpeed;4S9514
Space Coast Industries, Inc.;trailer;4S9106
Space Trailers;trailer;1R9938
Spark Intermodal Equipment Inc.;trailer;7KR
Sparta;trailer;1S9451
Spartan Cargo;trailer;50X
Spartan Fabrication Inc.;trailer;4S9568
Spartan Manufacturing;trailer;4S9749
Spartan Motors Chassis;incomplete;4S7
Spartan Motors;truck;4S9419
Spartan Performance;trailer;4S9701
Spartan Tool, LLC.|Heico Inc.;trailer;1H9118
Spartan Trailer Mfg INC;trailer;4S9397
Spartan Truck Company, Inc.;trailer;1S9107 4S9051
Spartan-EV;lowSpeed;4S9648
Spartan;trailer;1R9923 4C9548
Spaulding Manufacturing, Inc.;trailer;4S9097
Spearman Manufacturing;trailer;1S9928
SpecSys, Inc.;trailer;4S9291
Special Equipment Manufacturing;trailer;4S9147
Special T Trailer Manufacturing LLP;trailer;1S9916
Specialized Equipment Company, LLC;trailer;4S9476
Specialized Hauling Concepts LLC;trailer;4S9348
Specialized Products Inc.;trailer;1S9470
Specialized Trailers;trailer;1S9835
Specialized Truck Equipment Manufacturing, LLC.;trailer;4S9165
Specialized Truck Equipment;trailer;4S9338
Specialty Aluminum Works - Trailers;trailer;4S9187
Specialty Auto Transport;trailer;1S9442
Specialty Bus Manufacturing, LLC.;bus;4S9135
Specialty Fabrication, Inc.;trailer;4S9119
Specialty Fabrication, LTD.;trailer;4S9218
Specialty Machine & Manufacturing, Inc.;trailer;1S9286
Specialty Metal Fab.;trailer;1S9623
Specialty Performance LLC;trailer;4S9405
Specialty Steel Incorporated;trailer;2S9058
Specialty Trailers Corporation;trailer;1S9267
Specialty Trailers;trailer;6K9860
Specialty Vehicle Mfg Corp;trailer;1S9143
Specialty Vehicles & Equipment;trailer;4S9136
Spector Manufacturing;trailer;1S9188
Spectre Manufacturing, Inc.;trailer;4W8
Spectrum Sports Intl.;trailer;4S9031
Spectrum Steel Inc.;trailer;1S9685
Speed & Precision Cycles LLC;motorcycle;1S9867
Speed Driven Supply;motorcycle;4S9261
Speed Motorsports LLC;motorcycle;4S9103
Speed Street Custom Builds;motorcycle;4S9030
Speed Tender|Header Transport|Farm Forged;trailer;72D
Speed and Custom Enterprises;motorcycle;459034
SpeedWagon Manufacturing;trailer;4S9046
Speedy Bleacher Corp;trailer;1S9840
Speedy Food Trailers;trailer;3E9074
Spencer Bowman Customs;motorcycle;1B9748 1S9952
Spika Welding & Manufacturing;trailer;1S9960
Spindletop;trailer;4S9275
Spira;motorcycle;59U
Spirit Carts;lowSpeed;4S9122
Spirit Trailer Mfg.;trailer;468
Spirit Trailers;trailer;1S9022
Spirit of America;trailer;4S9339
Spitfire Vintage Caravans;trailer;4S9503
Splash Marine, LLC;trailer;1S9376 1S9839
Sport Boat Trailers;trailer;4FB
Sport King LLC;trailer;1S9577
Sports Hauler Inc.;trailer;4S9041
SportsRig.com, LLC;trailer;1S9852
Sportscoach;trailer;1TJ
Sportsman Trailers;trailer;1NS
Sportworks Northwest, Inc.;trailer;4S9231
Sprayer Specialties Inc;trailer;1S9776
Spraying Devices, Inc.;trailer;4S9176
Spreuer & Son;trailer;1HU
Springers Custom Cycles, LLC;motorcycle;4S9209
Sprint Manufacturing, Inc.;trailer;1S9464
Sprinter (Dodge or Freightliner);incomplete;WD1
Sprinter (Dodge or Freightliner);multipurpose;WD5
Spudnik Equipment Company LLC;trailer;1S9141 4S9534
Spur K Custom Trailers;trailer;1S9970
Spur Trailers;trailer;1S9274
Spurlock Vehicles, Inc.;trailer;4S9163
Spyder Extras;trailer;4S9512
Spyker;car;XL9363 XL9486
Spykgaard;trailer;1S9658
Squatdown Mfg., Inc.;trailer;1S9490
Ssinster Choppers;motorcycle;4S9037
St Certification Service (USA) Co., Ltd.;motorcycle;5YS
St Croix Trailers;trailer;4S9715
Stafford's Trailers;trailer;1S9292
Stag Trailers MFG LLC.;trailer;4S9377
Stagecoach Trailers;trailer;1S9838 5NY
Stageline;trailer;2N9045
Stahley Enterprises Inc.|Goathead;trailer;4S9613
Stairs;trailer;1S9260
Stallion Interiors;trailer;4S9148
Stallion Manufacturing LLC;trailer;7SW
Stallion Trailers, Inc.;trailer;1S9308 4S9025
Stampede;trailer;4S9550
Standard Iron;incomplete;7ZR
Standard Iron;trailer;71C
Standard Motor Corporation;motorcycle;RFR
Standard;trailer;1S9078
Stanford Customs;car;4S9449
Stanger Fab;trailer;4S9736
Stanley Emergency Products, Inc.;trailer;1S9407
Stanley Trailer & Mfg;trailer;1S9741
Stanton Dynamics;trailer;1S9834
Star City Teardrops;trailer;4M9024
Star Custom Creations, LLC;motorcycle;1S9968
Star EV;lowSpeed;52R
Star Fabrication LLC;trailer;4S9373
Star Lake Fabrication, LLC;trailer;4S9533
Star Manufacturing;trailer;4S9659
Star-Trans Equipment Manufacturing;trailer;2S9123
Starboard;trailer;1R9233
Starcraft;trailer;2SA
Starcraft|Autumn Ridge|Super Lite|GSL|Travel Supreme (TS-1)|Telluride;trailer;1SA
Starcraft|EZL MODEL|ALUMINUM MODEL|SPECIALTY MODELS (EZL)|SMOKERCRAFT|OEM|CUSTOM WELDED FRAME|RAM OEM Trailer|EZ LOADER WIDTH SERIES;trailer;1ZE
Starfire Trailer Systems;trailer;4S9189
Stark Future;motorcycle;UDU
Starlight;trailer;1N9021
Starlite Trailers;trailer;13Y
Starr Manufacturing;trailer;1S9752
Stars;trailer;1F9432
Stauffer Mfg.;trailer;1VG
Stayman;trailer;4S9671
Stealth Trailers;trailer;4S9177 71X
StealthCraft Boats;trailer;4S9484
Steamroller Motorcycle Company LLC;motorcycle;4S9105
Steco, Inc;trailer;5EW
Steeds;motorcycle;1S9571
Steel Bone Trailer Mfg;trailer;1S9812
Steel Creek;trailer;4S9640
Steel Ponies;motorcycle;1S9907
Steel Prep;trailer;5EC
Steel Technologies;trailer;1S9700
Steel-Tech;trailer;1S9575
Steelbro;trailer;7A9005
Steele Enterprises;trailer;1S9942
Steelweld Equipment Co., Inc;trailer;4S9210
Stehl Tow;trailer;531
Stein Metal Fab;trailer;1S9954
Stella Specialty;trailer;4S9483
Stelter Repair, Inc.;trailer;1S9698
Stephenville Trailers & Truck Accessories;trailer;1S9917
Stepp Manufacturing Co;trailer;4S9127
Sterling Corporation dba HomeCorp, Inc.;trailer;1H9178
Sterling Fabrication, Inc.;trailer;4S9064
Sterling Motor Car;car;SAX
Sterling Truck;incomplete;2FZ
Sterling Truck;truck;2FW 3F6 3SD 480 49H
Steve's Welding & Fabrication;trailer;1S9320
Steve's Welding Service & Machine Shop;trailer;1S9475
Steves Welding;trailer;4S9285
Stewart & Stevenson Services Inc.;trailer;1S9787
Stewart's Fabrication and Welding;trailer;4S9073
Stiles Trailer Company;trailer;5KR
Stiletto Rides;motorcycle;4S9043
Still Shot Cart;lowSpeed;4A9210
Still Trailer Manufacturing;trailer;1S9855
Stingers;trailer;1S9719
Stingray Trailers;trailer;4S9728
Stock Car Fabrications;trailer;1S9675
Stock's Garage, Inc.;trailer;4S9302
Stoess Manufacturing Inc;trailer;1S9822
Stohl Trailers;trailer;1S9763
Stone Canyon Homes;trailer;1Z9701
Stone Cold;motorcycle;1S9998
Stone Construction Equipment;trailer;1S9338
Stone River;trailer;4S9468
Stone's Motorcycle Company, Inc.;motorcycle;1S9828
Stones;motorcycle;1S9980
Stonewell Bodies & Machine;trailer;4S9242
Storm;trailer;52K
Storms Welding;trailer;1A9974
Storri;trailer;4S9465
Stotler Welding;trailer;1S9250
Stoughton Trailers;trailer;1DW
Stout Conveyors;trailer;4S9545
StoutBilt;truck;1S9089
Stovall Equipment Inc;trailer;1S9146 1S9638
Stratos Boats Inc|OMC Fishing Boat Group, Inc.;trailer;5A6
Stream Industries;trailer;1S9478
Streamline Designs;motorcycle;4S9070
Streamline International;trailer;1S9853
Streamline Precision LLC;trailer;4S9248
Streamliner Motorcycles;motorcycle;1S9813
Streator Dependable;trailer;4S9310
Street Car;lowSpeed;1G9269
Street Cars by Volla's Carts & Service;lowSpeed;1V9171
Street Carts on 12;lowSpeed;4C9431
Street Golf Carts|Street Legal Carts;lowSpeed;1Z9364
Street Legal Carts (SLC);lowSpeed;4S9670
Street Smart Performance;motorcycle;4S9098
Street Steel Motorsports;motorcycle;5XS
Streetrod Productions Inc;lowSpeed;1S9732
Streetrod;lowSpeed;4S9417
Streetster Golf Cars;lowSpeed;1N9346
Streight Motorcycles;motorcycle;1S9950
Streme Trailer Mfg|X-Treme Trailer Mfg;trailer;5GV
Strick Commercial Trailer;trailer;1S1 3BD
Strict Development;trailer;4S9461
Strictly Choppers;motorcycle;4S9139
Strobel;trailer;4S9738
Stroker Cycles Inc;motorcycle;48D
Strong Blue;trailer;4S9746
Strong Built Trailers LLC;trailer;4S9403
Strong Island Cycles;motorcycle;1S9931
Strong Manufacturing;trailer;1S9616
Strongback Trailers;trailer;4S9059
Strother Welding;trailer;4S9038
Structural Metal Fabricators;trailer;1S9430
Structural Steel Supply Inc;trailer;1S9385
Stuart Scotsman;trailer;1S9673
Studebaker Motor Company;motorcycle;1S9846
Stump Smokers;trailer;4S9113
Stunata Customs;motorcycle;4S9071
StunterX Stuntshop;motorcycle;4S9353
Stupid Choppers;motorcycle;4S9126
SturD.S. Trailer;trailer;4T9088
Sturdy Built Services, LLC;trailer;4S9342
Sturdy Built, Inc.;trailer;1S9357
SturdyWeld Equipment & Design, Inc.;trailer;1S9189
Sub Culture Cycles;motorcycle;4S9077
Subaru;car;4S3
Subaru;multipurpose;4S4 JF2
Subaru;truck;JF3
Suckerpunch Sallys;motorcycle;1S9901
Sudenga Industries, Inc.;trailer;1S9368
Sugarloaf Fabricators, Inc.;trailer;4S9298
Suicide Jack Choppers;motorcycle;4S9061
Sullivan's Garage;motorcycle;4S9014
Sullivans Motorcycles;motorcycle;4S9081
Summerset Homes;trailer;1S9165
Summit Industries Incorporated;trailer;4S9108
Summit Sales;trailer;4S9367
Summit Trailer;trailer;59K
Summit Truck Bodies;trailer;4S9400
Summit;trailer;4S9297
Sumo Trailers USA|SAW Manufacturing|MGM Trailers;trailer;1M9610
Sumstad Mfg;trailer;1S9841
Sun Coast Trailer;trailer;1S9303
Sun Country Trailers;trailer;4S9100 4S9133
Sun Country;trailer;585
Sun Devil Trailer Manufacturing LLC;trailer;4S9506
Sun International Holdings Inc;trailer;1S9612
Sun Ray Mfg;trailer;1S9669
Sun Set Trailer Manufactory;trailer;1S9831
Sun West Engineering, Inc.;trailer;1S9847
Sun-Land Express;trailer;1S9159
Sun-Lite;trailer;1S4
SunDrop Solar Trailers;trailer;4S9409
SunHou|Zoondy;motorcycle;LCS
Sunbeam Motorsports;motorcycle;4S9149
Sunbeam Rentals;trailer;4S9315
Sunbelt Equipment Marketing;trailer;4S9188
Suncoast Choppers & Fab;motorcycle;4S9042
Suncoast Fabrication LLC;trailer;4S9535
Suncor;lowSpeed;1S9721
Sundance Equipment;trailer;4S9072
Sundowner;trailer;13S
Sunray|Sun Lite;trailer;4S9169
Sunra|Xinri|Moonra|Numi|CRUZER|New Wave;motorcycle;LXR
Sunridge Industries Inc;trailer;1S9262
Sunrise;trailer;1S9176
Sunset Liberty|Go Lite|Sunray|Sun Lite|Rush;trailer;7J3
Sunset Manufacturing;lowSpeed;4S9553
Sunset Trailer Sales;trailer;1S9836
Sunshine Stainless Tank & Equip;trailer;1S9129
Sunshine Wholesale;trailer;4MU
Suntera (The Solar Electric Chariot Company);lowSpeed;1S9497
Super Champion;trailer;4S9629
Super Lite Pro Trailers and Equipment;trailer;4S9167
Super Vacuum Mfg Co;trailer;4S9240
Super X Products;trailer;1S9130
Supercar System;car;4S9407
Superior Aluminum Trailer Mfg.;trailer;48A
Superior Coaches;truck;41S
Superior Fabrication, Inc.;trailer;1S9736
Superior Handling Equipment;trailer;4S9440
Superior Industries;offRoad;4S9435
Superior Manufacturing & Engineering Cor;trailer;1S9241
Superior Metal Works;trailer;1S9770
Superior Mfg., Inc.;trailer;1S9573
Superior Mfg.;trailer;1S9257
Superior Steel Products;trailer;4S9292
Superior Steel Sales, LLC;trailer;4S9324
Superior Trailer Manufacturing;trailer;4S9430
Superior Trailer Works;trailer;1S9009
Superior Trailers LLC;trailer;4S9091 4S9531
Superior Trailers of Georgia;trailer;4M8
Superior Transport Inc;trailer;1S9751
Superior Welding and Manufacturing, Inc.;trailer;4S9459
Superlite;trailer;1S9723
Superstar;trailer;4S9679
Supertrail Manufacturing Co., Inc.;trailer;45D
Supreme Corporation;trailer;1SU
Supreme;trailer;1S9175
Supreme|LCT|XLT;trailer;1S9096
Sure Tech Engineering;trailer;4S9023
Sure-Load Trailers;trailer;535
Sureride Trailer Manufacturing;trailer;4VN
Susitna Teardrops;trailer;4S9510
Sussex Welding, LLC;trailer;4S9336
Sutter Manufacturing;trailer;4S9065
Suwanee Camper;trailer;4S9239
Suzhou Eagle Electric Vehicle;lowSpeed;L4F
Suzuki;car;2S2 JG7 JS2 KL5
Suzuki;motorcycle;5SA JKS JS1 LC6 LM1 LN1 MLC RFD VTT
Suzuki;multipurpose;2S3 JS3
Suzuki;truck;5Z6 JGC JS4
Suzuki|KR Motors Co., Ltd.|Hyosung Motors & Machinery;motorcycle;KM4
Suzuki|Kawasaki;motorcycle;JSA LM4
Svenn;trailer;4S9729
Svifflug;trailer;3S9129
Swab Wagon Company Inc;trailer;1S9749
Swap-N-Dump;trailer;4S9552
SwapLoader USA Ltd.;trailer;4S9713
Sway-A-Way Inc.;trailer;1S9818
Sway-Tamer Mfg.;trailer;1S9248
Sweat's Portable Buildings;trailer;4S9SPB
Swede Built;motorcycle;4S9062
Sweet Home;trailer;1S9101
Sweet Way Trailers;trailer;1S9219
Sweet-Haus;trailer;4S9611
Swenson Steel Products Co. Inc.;trailer;1S9216
Swift EV;lowSpeed;4S9685
Swift Enterprises;trailer;1S9663
Swift;motorcycle;1S9771
Swinford Mfg;trailer;1S9649
Swinglift USA Inc;trailer;1S9755
Swink Metal Works. LLC;trailer;1S9820
SyS Welding;trailer;4S9576
Sybrix;trailer;4S9758
SylvanSport;trailer;5WH
Symmetry Trailers;trailer;4S9515
Synergy Technology, LLC;trailer;4S9317
Synergy Trailer;trailer;4S9243
Systems Technology Company;trailer;1S9158
T & B Welding & Trailers;trailer;1T9847
T & D Enterprises;trailer;1T9751 5UR
T & D Manufacturing, LLC;trailer;1T9784
T & G Sales;trailer;1T9577
T & G Trailers;trailer;4T9527
T & J Welding;trailer;1T9925
T & M Mfg;trailer;2P9004
T & R RACING AND FABRICATION;trailer;1T9273
T & S CYCLES;motorcycle;1T9810
T & T Enterprises & Mfg., LLC;trailer;5EZ
T & T Unlimited;trailer;1T9984
T Bar J Trailers;trailer;1T9770
T Bar Trailers;trailer;4T9449
T C Trailers;trailer;1T9921
T R Welding;trailer;4T9084
T SERIES LLC;truck;4T9531
T and Jr’s Trailers LLC;trailer;4T9586
T&A Double Tilt Trailers;trailer;1T9774
T&D Trailer Supplies;trailer;1T9604
T&E Enterprises of Herscher, Inc.;trailer;1T9230
T&H Welding;trailer;4T9079
T&L Manufacturing Co., Inc.;trailer;483
T&M Custom Trailers LLC;trailer;1T9629
T&M METAL WORKS;trailer;4T9549
T&R Trailer Manufacturing;trailer;1T9208
T&R Trailer Mfg;trailer;4T9009
T&R's Used Cars;trailer;1T9702
T&T Sales of Elberton Inc;trailer;1T9677
T-Built Trailer Company;trailer;1T9906
T-N-A Custom Motorcycles;motorcycle;4T9011
T-RAXX SYSTEMS INC;trailer;1T9960
T-Rex Trailers;trailer;4T9367
T-Trike;motorcycle;1E9298
T. & W. PEASE, LLC;trailer;1T9814
T. Rome Ent.;trailer;1T9249
T.A. Pelsue Company;trailer;1P9139
T.D. Trailers;trailer;1T9196
T.H.E. MACHINE COMPANY;trailer;1T9576
T.H.S. Products, Inc;trailer;1T9514
T.J. Clark International, LLC;trailer;4T9196
T.L.R. S.p.A;lowSpeed;ZGR
T.M.M;trailer;1T9749
T.S.I;trailer;1T9280
T.W.G. Machine, Inc.;trailer;1T9241
T2 SERVICES, INC.;trailer;1T9828
T3;trailer;4T9420
TABSA Trailer Company;trailer;3T9205
TAILWIND DESIGNS INC;trailer;4T9469
TAKATI MOTORCYCLES LLC;motorcycle;1T9830
TALIAH;lowSpeed;4T9411
TALIAH;trailer;4T9410
TALON TRAILERS;trailer;1T9758
TAMCO;trailer;1T9474
TANQ;lowSpeed;4T9530
TAOTAO|DENAGO|GOTRAX;motorcycle;L9N
TARA;lowSpeed;7YY
TASK;trailer;4T9398
TAT, Inc.;trailer;4T9219
TAURO;trailer;1L9649
TAXA INC.;trailer;4T9049
TAYLOR MADE CHOPPERS INC.;motorcycle;1T9837
TAYLOR RIG AND EQUIPMENT, LLC;trailer;4T9569
TAYSON;trailer;4T9429
TAZZARI;lowSpeed;ZRG
TBEI;trailer;4T9016
TBG Equipment Division of Cushion Cut;trailer;1T9214
TBM Mfg.;trailer;1T9788
TBM Sand & Storage Logistic LLC;trailer;4T9073
TBT Trailers;trailer;4T9532
TCB Choppers;motorcycle;1T9831
TCB;trailer;4T9542
TCM LLC;trailer;1T9930
TCM;trailer;3C9192
TCS Bagger Chassis;lowSpeed;4T9305
TCS Bagger Chassis;motorcycle;4T9152
TCS Cable, Inc.;trailer;1T9402
TCTEARDROPS LLC;trailer;4T9057
TD Manufacturing, LLC;trailer;4T9224
TDM;lowSpeed;5TL
TDS Disposal Services;trailer;1T9835
TDSL;trailer;4T9340
TEAM SPIRIT TRAILERS OF ELKHART, INC.;trailer;1T9661
TEAM;trailer;4T9525
TEBCO of KY, Inc;trailer;1T9968
TECAM MAKINA OTOMOTIV TEKSTIL CADIR INSAAT ENERJI DIS TICARET;trailer;NP9299
TECHSYS CHASSIS, INC.;trailer;4UY
TECHWELD EQUIPMENT CO. INC;trailer;1T9366
TEDSON TRAILER & EQUIPMENT REPAIR LLC;trailer;4T9266
TEEMAK;lowSpeed;7W7
TEEMS FABRICATION;trailer;4T9392
TEKIAR;trailer;3A9165
TEKO Inc.;lowSpeed;71N
TELO;multipurpose;4T9544
TELO;truck;4T9540
TEMPEST CYCLES;motorcycle;1T9806
TENCO;truck;2R9708
TENSIK;trailer;4T9370
TERBERG BENSCHOP B.V.;truck;XLW
TERRADYNE EQUIPMENT COMPANY;trailer;1T9648
TERRAPIN TRAILERS;trailer;4T9450
TERRAROVER OVERLAND COMPANY;trailer;4T9460
TEVCO MANUFACTURING LLC;trailer;4T9225
TEX FAB MFG, LLC;trailer;7MX
TEXAN TRUCK BODY CO;trailer;4TJ
TEXAS METAL WORKS;trailer;4T9488
TEXAS PUSH OFF;trailer;7NV
TEXAS TRAILER COMPANY;trailer;1T9512
TEXAS TRAILER SERVICE;trailer;4HU
TEXAS TRAILER;trailer;4T9521
TEXAS TRAILERS INC.;trailer;1T9539
TEXINO;trailer;4B9286
TEYIN;motorcycle;LM0 LUJ
TFK CUSTOM TRAILER;trailer;4EC
TFS Co;trailer;1T9156
TGC;trailer;3T9252
TGMI INC;trailer;1T9965
TGT Manufacturers;trailer;724
TH TRAILERS;trailer;4T9492
THACO TRAILERS;trailer;RMF
THACO;trailer;RN0
THAMLEV;motorcycle;7P7
THAYCO;trailer;1XV
THE ALLIED GROUP;trailer;1A9253
THE BROWN CO.;trailer;1T9493
THE BURLY;trailer;1Z9654
THE CHOP SHOP;motorcycle;4T9497
THE DUMP TRAILER COMPANY, LLC;trailer;7YD
THE FAST FOODTRAILERS;trailer;4T9509
THE FUD TRAILER;trailer;3F9066
THE HYDROSEEDING COMPANY LLC;trailer;4T9093
THE METAL GUYS;trailer;4T9444
THE SHAK FISH HOUSES;trailer;4T9502
THIELEN MACHINE & WELDING, INC;trailer;4T9215
THINK BIG;trailer;4T9458
THO;trailer;4T9251
THOMPSON CHOPPERS INC;motorcycle;1T9811
THOMPSON PUMP & MANUFACTURING CO., INC.;trailer;1T9634
THOR INDUSTRIES WEST;trailer;1T9450
THOR TRAILERS, INC;trailer;1T9148
THROWING FITZ;trailer;4T9522
THT Manufacturing;trailer;4T9022
THULE TRAILERS A DIVISION OF THULE TOWING SYSTEMS LLC;trailer;5XD
THULE Trailers, Inc/C & C Distributors, Inc.;trailer;5FG
THULE Trailers|BRENDERUP TRAILERS;trailer;UH2
THUNDER CHOPPER WORKS;motorcycle;1T9857
THUNDERDOME ENTERPRISES;motorcycle;1T9815
TIANMA MOTORCYCLE CO., LTD.;motorcycle;LP5
TICO Manufacturing Division;truck;1T9825 7XC
TIDWELLS;trailer;4T9414
TIER 1 FABRICATION;trailer;4T9371
TIGERTX;trailer;7S3
TIMBERLINE ENTERPRISES;trailer;1T9254
TIMELEE'S;trailer;1T9723
TIMEN;trailer;3J9057
TINBOT|KOLLTER;motorcycle;WTK
TINY CAMPER COMPANY;trailer;4T9247
TINY HOMES OF OHIO;trailer;4T9227
TINY MOUNTAIN HOUSES;trailer;4T9384
TIPSY TRASH TRAILERS;trailer;4T9559
TITAN ELECTRIC VEHICLES;lowSpeed;4T9421
TITAN FOOD TRAILERS LLC;trailer;4T9433
TITAN INTELLIGENCE TECHNOLOGY LLC;trailer;4T9495
TITAN MANUFACTURING LLC;trailer;4T9517
TITAN;motorcycle;1T9440 5TM
TJ OILFIELD SERVICES,LLC.;trailer;4T9231
TJ Raese and Company LLC;trailer;4T9270
TJC;trailer;1T9694
TJS Welding;trailer;4T9493
TJW Welding Trailer Supply & Steel;trailer;1T9856
TK Trailers;trailer;7HK
TKB MANUFACTURING;trailer;4T9424
TKO Equipment Sales & Rental LLC;trailer;4T9412
TL ENTERPRISES;trailer;1T9386
TL Engineering;trailer;1T9501
TLC of Tx. Inc.;trailer;1T9722
TLR Welding & Fabricating;trailer;4T9083
TM Industries, LLC;trailer;4T9279
TM Marine Group|Star Custom;trailer;14Y
TMC Design;trailer;1T9785
TMC Trailers, LLC;trailer;1T9776
TMC, inc;trailer;1T9873
TMC;bus;1TU
TMCO;trailer;4T9183
TMEC;motorcycle;L6M
TMG Trailer;trailer;4T9535
TMP Out West;trailer;1S9979
TMP Truck & Trailer;trailer;1T9663
TMS, Inc;trailer;1T9757
TMT Manufacturing;trailer;1T9980
TNA Customs;motorcycle;4T9018
TNPS;trailer;4T9427
TNS TRAILERS;trailer;4T9288
TNT Aluminum Trailers Inc;trailer;1T9675
TNT Choppers;motorcycle;1T9796
TNT JET TECH, INC;trailer;1T9279
TNT TRAILER, INC;trailer;1T9827
TNT Trailers;trailer;5WB
TNT, A Division of Banks Trailer Group;trailer;5GU
TNT;trailer;4T9404
TOA USA;trailer;1T9850
TOMAHAWK TRAILERS INC;trailer;1T9385
TOMAHAWK TRAILERS;trailer;7YU
TOMAHAWK;trailer;4T9359
TOMKEN MACHINE INC.;trailer;1F9822
TOOL TRAILER USA (Jinhua Better Trailer Manufacturing Co., LTD);trailer;H2U
TOP DECK TRAILERS AND MOTORHOME INC.;trailer;1T9801
TORO DESIGN AND MANUFACTURING LLC;trailer;4T9457
TORO;trailer;4T9407
TORRES-CASTANEDA TRAILER LLC;trailer;4T9472
TORSION TRAILERS, LLC;trailer;1T9560
TOUCH "A" CLASS MFG.;trailer;1T9813
TOW TRUE TRAILERS;trailer;1T9534
TOWMORE;trailer;4T9258
TOY CARRIERS, INC;trailer;1T9982
TOYHOYST Inc.;trailer;5H5
TPWS;trailer;4T9536
TRA/REM;trailer;4YA
TRACKSTAR INC.;trailer;1T9541
TRACTEC;trailer;9F9046
TRACTO DE MONTERREY Y ASOCIADOS SA DE CV;trailer;3T9208
TRACTOCAMIONES Y CARROCERIAS "REMADA";trailer;3T9120
TRACTOREMOLQUES Y ADAPTACIONES, SA DE CV;trailer;3T9054
TRADERS MFG. GROUP INC;trailer;1L9144
TRAFCON INDUSTRIES INC.;trailer;1T9893
TRAIALDI;trailer;3C9243
TRAIL CREEK RV. LLC;trailer;4T9046
TRAIL KING INDUSTRIES;trailer;1TK 3TK
TRAIL MASTER, INC.;trailer;5BE
TRAIL-A-TOY MANUFACTURING CORPORATION;trailer;4T9038
TRAIL-ET|Equibuilt LLC Trailer;trailer;11U
TRAIL-RITE TRAILERS;trailer;1T9436
TRAILBLAZER TRAILERS;trailer;1T9748
TRAILBLAZER, INC;trailer;4T9080
TRAILER BARON OF S.C., INC.;trailer;532
TRAILER COMPONENTS, INC.;trailer;1T9987
TRAILER CREATIONS LLC;trailer;1T9922
TRAILER FRANCHISE;trailer;4T9041
TRAILER FX CUSTOM MANUFACTURING;trailer;1T9934
TRAILER INDUSTRIES, INC;trailer;1T9384
TRAILER MADE;trailer;4T9529
TRAILER MANIA;trailer;4T9453
TRAILER MANUFACTURERS OF TOLEDO, LLC;trailer;4T9069
TRAILER RUSH, INC.;trailer;4T9096
TRAILER SOURCE MANUFACTURING, LLC;trailer;4T9520
TRAILER SOURCES MANUFACTURER, LLC;trailer;4T9480
TRAILER SPECIALTIES, INC.;trailer;1T9931
TRAILER UP;trailer;4T9508
TRAILER WELD SHOP;trailer;4T9021
TRAILER-LIFT LTD.;trailer;SA9204
TRAILERMAKERS, LLC;trailer;1T9905 5XG
TRAILERMAN TRAILERS, INC.;trailer;5L3
TRAILERS BY MIKE;trailer;1T9807
TRAILERS INC. OF HILL CITY;trailer;4T9031
TRAILERS PLUS;trailer;1T9406 1T9523 1T9543
TRAILERS TANDEMS Y MAQUINAS S.A. DE C.V.;trailer;3T9179
TRAILERS UNLIMITED OF ARLINGTON;trailer;44U
TRAILEX INC.;trailer;1XT
TRAILGRADER FABRICATION, LLC;trailer;1T9904
TRAILHEAD;trailer;4A9188
TRAILMAN, INC.;trailer;1T9848
TRAILMANOR MANUFACTURING COMPANY, LLC;trailer;4T9085
TRAILMANOR;trailer;5NZ
TRAILMASTER/VANGUARD;trailer;45J
TRAILON TRAILER CORP.;trailer;5VV
TRAILTECH LLC;trailer;4T9524
TRANSFORMATRUCKS, LLC;trailer;4T9058
TRANSGLOBAL CONTAINER, LLC;trailer;4T9048
TRANSHAUL, INC.;trailer;5KN
TRANSI-CORP;incomplete;48S
TRANSPORT DESIGNS, INC.;trailer;1T9203
TRANSPORTATION SYSTEMS SOLUTIONS, LLC;trailer;1T9949
TRANSPORTER;trailer;4B9237
TRANSQUIP LLC / VersaMax;trailer;4T9487
TRANSWORLD EQUIPMENT CORP.;trailer;4T9078
TRANSWORLD MANUFACTURING CO.;trailer;4T9010
TRAVALIGN;trailer;4M9041
TRAVEL LITE, INC.|Rove Lite;trailer;55M
TRAVEL UNITS, INC.;trailer;1T9050
TRAVEL-LITE, INC.;trailer;1T9849 1T9891
TRAVELMATE, LLC;trailer;52A
TRAVERTSON INC.;motorcycle;1T9889
TRAVIS BODY & TRAILER, INC.;trailer;1T9247 48X
TRAX MANUFACTURING;trailer;55K
TRAYLFER;trailer;3T9055
TRAYLORCO;trailer;4T9211
TREMCAR;trailer;1T9588 2TL
TRETTER BUILT;trailer;4T9538
TRI COUNTY CHOPPERS II;motorcycle;1T9977
TRI-COUNTY MANUFACTURING, INC.;trailer;1T9524
TRI-DEN, INC;trailer;1T9311
TRI-ONE, INC.;motorcycle;1T9508
TRI-STAR TRAILER MFG.;trailer;1T9962
TRI-STAR TRAILERS;trailer;1T9006
TRI-STATE CHOPPERS, INC.;motorcycle;4T9004
TRI-WELDING FABRICATIONS;trailer;4T9131
TRIAD ALUMINUM FABRICATION;trailer;1T9536
TRIAD TRAILERS LLC;trailer;1T9013
TRIBE;trailer;4T9425
TRICK TRAILERS;trailer;4T9017
TRICKFIGHTERCUSTOMS LLC;motorcycle;1T9917
TRIDELTA SYSTEMS, L.L.C.;trailer;1T9997
TRIDENT PEDAL;lowSpeed;4T9435
TRIFUN, INC.;motorcycle;5YP
TRIKE WORX LLC;motorcycle;1T9913
TRIKES-R-US;motorcycle;1T9991
TRILLIUM RV LTD.;trailer;1T9948
TRINITY FRAME & FAB;motorcycle;4T9115
TRINITY TRAILER MFG., INC.;trailer;1T9656
TRINITY TRAILERS;trailer;1T9522 5HB
TRINITY;trailer;4T9491
TRIPLE B FAB, LLC;trailer;4T9516
TRIPLE B TRAILERS;trailer;1T9497
TRIPLE J WELD FAB REPAIR, LLC;trailer;1T9936
TRIPLE R TRAILER SALES, INC;trailer;1T9966
TRIPLE-H-TRAILERS;trailer;1T9373
TRISEN FABRICATION;trailer;1T9492
TRITON TRIKES, LLC;motorcycle;4T9030
TRIUMPH TRAILERS;trailer;2TZ
TRIUNE MANUFACTURING CO., INC.;trailer;4T9036
TRIVAN TRUCK BODYY TEXAS, LLC;trailer;1T9957
TROJAN EV;lowSpeed;4T9440
TROJAN HOSE & SUPPLY;trailer;4T9468
TROPHY BOAT TRAILERS, INC;trailer;1T9978
TROPICAL TRAILERS OF LAKELAND, INC;trailer;1T9364
TROUBADOUR TRAILERS LLC;trailer;4T9149
TROXUS|FM;motorcycle;L7K
TROYER BROTHERS, INC.;trailer;4T9463
TRP Motors;motorcycle;4T9207
TRR;trailer;4T9533
TRU LEVEL TRAILERS;trailer;4T9274
TRUCK BED AND TRAILER SALES, LLC;trailer;4T9138
TRUCK CRANE SOLUTIONS;trailer;1T9969
TRUCK-TECH ENGINEERS INC.;trailer;1T9940
TRUCKERS OF AMERICA;trailer;4T9506
TRUCKS UNLIMITED;trailer;1T9369
TRUELINE;trailer;7YX
TRUSS TRAILER;trailer;1Z9652
TRUVIE TRAILERS LLC;trailer;4T9439
TRYSTAR LLC;trailer;4T9484
TSE International, Inc.;trailer;1T9268
TSI;trailer;4T9428
TTC;trailer;1T9072
TTNMX, S. DE R.L. DE C.V;trailer;3T9254
TTOCS TRAILER;trailer;4T9441
TTS Offroad;trailer;4T9394
TTS Trailers;trailer;7ZS
TTS;trailer;4T9399
TUF;trailer;4T9262
TURBOCRISTAL INC.;trailer;2T9205
TURNING POINT TRAILER MFG, LLC;trailer;1T9823
TUSCARORA STRUCTURES;trailer;4T9526
TUSKY;motorcycle;4T9482
TUT;offRoad;20E AT5
TW Enterprises;trailer;1T9988
TWH TRAILERS LLC;trailer;4T9552
TWI Trailers|Fast Screen Trailers;trailer;4T9071
TX Strong Trailers;trailer;4T9291
TX Trailer;trailer;6K9718
TXC;trailer;1T9572
TXMFG, LLC / TetonX;trailer;4T9467
TXP;trailer;4T9437
TYCO;trailer;1T9071
TYEE;trailer;4T9403
TYRSOL;trailer;3T9206
TYTAL|TYTANK;trailer;3T1
Taboo Motorcycle Co.;motorcycle;1T9752
Tac Trailer;trailer;1T9135
Tag-A-Long Trailers;trailer;1T9971
Tag-Along;trailer;1M9210
Tagger Trailers;trailer;1T9228
Tago;incomplete;KL9EF7
Tail Gunner;trailer;4T9330
TailGator Trailers;trailer;1E9376
Tailgate Pop Up, LLC;trailer;4T9265
Tailgater Party Trailers;trailer;1T9761
Tailgater Trailers;trailer;7LP
Tailgator Concepts;trailer;1T9852
Tailored Trailers;trailer;1T9168 4T9389 4T9557
Tailwinds Trailers;trailer;1T9895
Taiwan Golden Bee;motorcycle;RFC
Taiwan Helio Technology Co.;motorcycle;RKZ
Taixing Sandi Motorcycle;motorcycle;LTD
Taizhou Chuanl Motorcycle Manufacturing|TARO;motorcycle;LFG
Taizhou City Kaitong Motorcycle Manufacture Co.,Ltd|MEIDUO|YIBEN;motorcycle;LYD
Taizhou Jiaojiang Zhiwei Motorcycle;motorcycle;LDY
Taizhou Jiaojiang Zhiwei Motorcycle|CHEETA|XIANFENG|ZHWEKI|SHENQI|WANQIANG;motorcycle;LT4
Taizhou Nebula Power Co., Ltd;offRoad;L06
Take 3 Trailers Inc;trailer;1C9409 1T9540
Talbert;trailer;40F
Talleres Lozano;trailer;3T9021
Talleres de la Garza, S.A. DE C.V;trailer;3T9014
Talon Trikes;motorcycle;4T9043
Tamarack Ind.;trailer;4T9027
Tammy's Trailers;trailer;1T9938
Tampa Armature Works, Inc.;trailer;4T9029
Tampa Trailerworks, Inc.;trailer;1T9120
Tan Thanh|Tan Thanh / Superior;trailer;RMT
Tanfield Engineering Systems US;trailer;1T9956
Tanglewood Management LLC;trailer;4T9285
Tank Master;trailer;1T9955
Tank Sports;motorcycle;L4T
Tankcon FRP Inc.;trailer;2T9089
Tankko LLC;trailer;4T9121
Tanom Motors;motorcycle;4T9062
Tanques Y Equipos Industriales;trailer;3T9026
Tanques Y Remolques Guerra, SA de CV;trailer;3T9227
Tanques y Remolques SILMEX;trailer;3T9081
Tansa;trailer;3VD
Tantric Cycles;motorcycle;1T9880
Taquerias Mobiles;trailer;4T9446
TarasPort Trailers;trailer;1T9204
TareLite Trailer;trailer;4C9220
Tarform;motorcycle;4T9335
Target Trailer;trailer;1T9669 5H0
Tarnel USA;trailer;5PY
Tarrant Manufacturing Co., Inc.;trailer;1T9700
Tarter Industries (Tarter West);trailer;4T9102 57F
Tarter Industries;trailer;4T9002
Tate's Customizations;trailer;4T9040
Tatsa;bus;4T9059
Tattoo Yachts, LLC.;trailer;4T9120
Tavasci;trailer;3T9064
Taylor Made Equipment;trailer;1T9617
Taylor Made Metal Works;trailer;4T9554
Taylor Power Systems;trailer;1T9781
Taylor Tide-Land Trailers;trailer;1T9695
Taylor Trailers;trailer;1T9278 1T9395 5H3
Taylor's Fab & Mechanical SVC's;trailer;1T9750
Taylor's Manufacturing;trailer;1T9583
Taylor-Dunn;lowSpeed;5ZY
Taylor-Wharton;trailer;4T9328
Taylor;trailer;1T9544
Tazzari GL SPA;lowSpeed;ZLF
Team Fenex|Tri-City Boat Dock;trailer;1T9054
Teardrop Camper;trailer;1G9497
Teardrop;trailer;4B9194
Teardrops NW;trailer;1P9750
Tebben Enterprises;trailer;4ZP
TechSun Trailers;trailer;1T9763
Techline Engineering;trailer;1T9888
Technical Mobile Structures, Inc.;trailer;49G
Technology Development Group Inc;trailer;1T9378
Technology Plus Trailers, Inc.;trailer;1T9775
Technology Systems;trailer;1T9287
Tee Nee;trailer;1TY
Tejas Trailers;trailer;4T9005
Teksol Inc;trailer;1T9682
Teleric;trailer;4T9451
Telstar;trailer;4T9141
Temisko;trailer;2TM
Temp-Air;trailer;4T9006
Temples Trailer Sales Inc;trailer;1T9281
Temsa;bus;NLT
Ten Speed Tears LLC;trailer;4T9237
Tennessee Trailers;trailer;1TP
Tennfab;trailer;4T9100
Tensas Machine & Manufacturing;trailer;1T9400
Tentrax;trailer;1T9697
Terberg Taylor;truck;7ZL
Terco Manufacturing;trailer;4T9092
Terex Advance Mixer;truck;5DG
Terex USA LLC;trailer;4ZJ
Terminal Service Co;trailer;1T9380
Terra Bikes;motorcycle;4T9504
TerraCraft Outdoors;trailer;4T9413
TerraMarc Industries;trailer;1T9779
TerraPod;trailer;1E9602
Terrafugia;multipurpose;1T9979
Terrell;trailer;12R
Terry's Southern Automotive;trailer;4T9378
Terry's Trailers, Inc.;trailer;1T9709
Terry's Trailers;trailer;1T9227 1T9908
Tesh & Sons;trailer;1T9277
Teske Manufacturing;trailer;5ER
Tesla;car;5YJ LRW SFZ XP7
Tesla;multipurpose;7SA
Tesla;truck;7G2
Teton Buildings;trailer;4T9007
Teton Homes;trailer;1T9067
Teton International;trailer;4M7
Teton Trailers;trailer;4T9400
TetonX;trailer;4A9045
Tex Hill Auto and Trailer Sales;trailer;4C9241
Tex Mex Trailers;trailer;1T9396
Tex Star Mfg.;trailer;1T9154
Tex-All;trailer;1T9918
Texas Best Trailer Sales & Service;trailer;5JF
Texas Best;trailer;4T9395
Texas Bragg Enterprises;trailer;17X
Texas Custom Choppers;motorcycle;1T9883
Texas Iron Designs;trailer;1T9939
Texas NovaChem Corp;trailer;4T9296
Texas Precision;trailer;1T9736
Texas Pride Trailers;trailer;7HC
Texas Roll-Back Trailers;trailer;1P9206
Texas Select|HD TRAILER MANUFACTURING, LLC;trailer;4T9316
Texas Sidecar;trailer;4T9515
Texas Star Fabrications;trailer;1T9923
Texas Strong Trailers by JCA;trailer;4T9381
Texas Trailer Cabin;trailer;4T9260
Texas Trailer Corporation;trailer;1T9294
Texas Trailers Sales and Service;trailer;4T9035
Texas Trailers;trailer;1T9242 1T9468
Texas Truck and Trailer;trailer;1T9789
Texas Underground aka Pipehunter;trailer;1T9391
Texas Wide Welding & Services;trailer;4T9176
Texmo Manufacturing;trailer;4T9162
Texoma Trailers;trailer;50F
Texoma Waste Control, Inc.;trailer;1T9653
Texstar RV and Trailers;trailer;4T9130
Th!nk;car;1FL 53T YYC
Thatta Enterprises LLC;trailer;1T9804
The Advance Metalworking Co;trailer;1LP
The American Road Machinery Company;trailer;1A9274
The Bag Lady;trailer;4T9163
The Beevers, Inc.;trailer;486 4AY
The Boxenstopp Inc.;trailer;4T9387
The Brinkmann Corporation;trailer;4T9037
The Canopy Man;trailer;1C9372
The Chariot;trailer;1C9990
The Chop Shop LLC;motorcycle;1C9909
The Chopper Shop LLC;motorcycle;1C9901
The Concrete Edge Co;trailer;1T9716
The Cycle Exchange;motorcycle;4C9015
The Dickirson Corporation;trailer;1D9033
The Dog House;trailer;4T9307
The Egg Ranch of Oregon;trailer;1T9707
The Electric Vehicle Company;motorcycle;1E9417
The Fab Shop;trailer;1T9713
The Factory Metal Works;motorcycle;4T9055
The Factory Metal Works;trailer;4T9056
The Food Truck Factory;trailer;4M9235
The Glass Hand;trailer;1G9379
The Graham Co.;trailer;1B9172
The Hog Farm;motorcycle;4T9013
The Job Shop, Inc.;trailer;1J9090
The Kuker Line;trailer;41Z
The Lee Co;trailer;4LC
The Little Car Company;lowSpeed;SA9457
The Little Trailer Co, Inc.;trailer;1L9698
The Nolan Company;trailer;1N9062
The Off-Road Trailers;trailer;4T9546
The Perfection Company;trailer;1T9667
The Piggy Backer Co;trailer;4T9026
The RV Factory;trailer;4T9171
The Riverman Boatworks;trailer;1R9926
The Scotty Company;trailer;401
The Sholar Co, Inc.;trailer;1T9744
The Shop;trailer;1T9434 1T9639
The Toro Company;trailer;4T9023 7FH
The Toy Barn;motorcycle;4T9358
The Trailer Factory LLC;trailer;4T9582
The Trailer Shop Puerto Rico MFG;trailer;389018
The Trailer Shop, INC;trailer;1T9879
The Utility Bike Company;motorcycle;4T9561
The Vehicle Production Group;multipurpose;523
Therm Dynamics MFG|JR KOOP,Inc.;trailer;1T9499
Thermal Trek Inc;trailer;1T9338
Thermo King of Fargo;trailer;4T9496
Theurer, Inc.;trailer;1TA
Thigpen Metalworks;trailer;1T9926
Things Done Cycles;motorcycle;4C9188
Thomas Built;bus;1T7 1T8
Thomas Built;incomplete;5P0
Thomas Fabricating Inc;trailer;1T9392
Thomas Grinding;trailer;1T9958
Thomas Humphries Innovative Solutions;trailer;4T9354
Thompson & Zaber's Garage, INC;trailer;1T9954
Thompson Choppers;motorcycle;4T9033
Thompson Tank Inc;trailer;1T9405
Thomsen;trailer;188
Thomson Projects Ltd;trailer;2T9124
Thor Built;trailer;4T9405
Thor Indiana, Inc.;trailer;4Z2
Thor Manufacturing LLC;trailer;4T9076
Thoroughbred Motorsports INC;motorcycle;5TY
Thoroughbred Motorsports INC;trailer;1M9852
Thorp Equipment, Inc;trailer;1T9764
Three Feathers Manufacturing;trailer;1T9846
Three Kit;trailer;4K3
Three Rivers Welding;trailer;1T9989
Three Two Choppers;motorcycle;1T9970
Throne Cycles|Bocebike|SRPNT;motorcycle;SF6
Thru-Air Trailer;trailer;1T9606 1T9845
Thru-Way Trailers Centre Limited;trailer;2T9011
Thrust Innovation;trailer;4T9360
Thug Custom Cycles;motorcycle;1T9860 1T9892
Thumper;motorcycle;1T9818
Thunder Mountain Custom Cycles;motorcycle;1T9717
Thunder Trikes Inc;motorcycle;1T9538
ThunderVolt;bus;1Z9123
Thunderbolt Industries LLC;trailer;4T9391
Thunderbolt;motorcycle;1T9553
Thunderstruck Custom Bikes;motorcycle;1T9910
Thuro-Bilt, Inc.;trailer;7GE
Thurston Manufacturing Company;trailer;1T9627
Ti-Brook;trailer;1T9106
Tianjin Qingyuan Electric Vehicle Co|Miles;lowSpeed;LEC
Tianzong;trailer;H3A
Tibban MFG;trailer;1T9271
TideRite;trailer;1H9870
Tidewater Trailers;trailer;5LF
Tie Down Engineering, Inc.;trailer;4T5
Tiernan;trailer;4T9388
Tiffin Motorhomes, Inc;incomplete;5VB
Tiger Line;trailer;1T9199
Tiger Motor Co., Ltd.;motorcycle;MLP
Tiger Truck;truck;1T9726
Tight Lines Trailers LLC;trailer;4T9065
Tightline Fish House;trailer;1T9884
Tillery Auto;lowSpeed;4T9579
Tilman Dump Trailers;trailer;1T9915
Tim Nobles Trailers;trailer;1T9890
Timber Creek Recreational Vehicle;trailer;1T9259
Timber Ridge Country Cabins;trailer;4T9326
Timberleaf;trailer;4T9242
Timberline Range Camps Inc.;trailer;1T9928
Timberwolf Manufacturing Corporation;trailer;1T9520 5RZ
Timbery LLC;trailer;4T9112
Time Out;trailer;1T9210
Timeless Travel Trailers;trailer;1T9967
Timpte, INC;trailer;1TD
Tinitron Motors;motorcycle;4T9234
Tinitron Trailers;trailer;4T9233
Tiny Home RV;trailer;4T9434
Tiny Home Trailer;trailer;4T9214
Tiny Home;trailer;4C9454
Tiny Homes of Maine|THML;trailer;4T9344
Tiny Homes of Oklahoma LLC;trailer;4T9244
Tiny House Chattanooga;trailer;4B9130
Tiny House Cribs, LLC;trailer;4T9308
Tiny Idahomes;trailer;4T9168
Tiny SMART House;trailer;4T9129
Tiny Trailer;trailer;4T9119
Tiny;trailer;1Z9761
Tioga Air Heaters;trailer;4T9153
Tisdell's Implements;trailer;1T9578
Titan Fabrication & Welding;trailer;1T9681
Titan Haul USA;trailer;1T9919
Titan Imports;motorcycle;5UV
Titan Manufacturing;trailer;51L
Titan Marine LLC;trailer;4T9157
Titan Trailer MFG;trailer;1T9211 4TG
Titan Trailers Inc.;trailer;2K9035 2TV
Titan Trailers;trailer;1T9981
Titan Truss;trailer;4T9473
Titan UTV;lowSpeed;4T9044
Titanium Cargo Trailers;trailer;7PL
Titanium Trailer MFG;trailer;4T9173
Toby's Mechanical;trailer;4T9277
Todd Geisert;trailer;1T9299
Todd's Welding Service, Inc.;trailer;1T9376
Toe-me Trailers;trailer;1T9632
Toedrop Trailer 02|Toedrop Trailer 03;trailer;4T9419
Tom's Sales & Service, Inc.;trailer;1T9328
Tom's Trailer Works;trailer;1T9081
Tom's Trailers, Inc.;trailer;45T
Tomahawk Custom Choppers;motorcycle;1T9840
Tomahawk Fabricating;trailer;1T9735
Tomberlin;lowSpeed;5TS
Tomberlin|Columbia;lowSpeed;5FC
Tomberlin|ParCar;lowSpeed;4C9407 4C9486
Tombstone Hearse & Trikes;motorcycle;1T9973
Tomcar USA;lowSpeed;1T9899
Tommy 2-Way Trailer;trailer;1T9853
Tommy Boy Racing;motorcycle;1T9851
Tommy Tow Trailers;trailer;4T9032
Tomos;motorcycle;ZZ1
Tonkawa Trailers & Steel Fabricators;trailer;1T9525
Toocylinder;motorcycle;4T9087
Tool Trailer USA;trailer;4S9692
Toolcrest, LLC;trailer;4T9550
Top Brand;trailer;5HL
Top Dog Aluminum;trailer;1T9992
Top Enterprises Inc;trailer;1T9231
Top Gun Trailers;trailer;4T9322
Top Hat Industries;trailer;4R7
Top Notch Manufacturing;trailer;1T9920
Top Notch Trailers Manufacturing Inc;trailer;1T9506
Top Notch Trailers;trailer;1T9350 4T9584
Top Shelf Mfg.;trailer;4T9314
Top Shelf;trailer;4T9551
Top Tier Trailers;trailer;4T9379 7TV
Top Tow Trailers;trailer;1T9759
Top Trailers;trailer;1P9239
Topeka Metal Specialties (TMS Trailers);trailer;4T9075
Torera;trailer;4T9566
Tork Trailers LLC;trailer;7NC
Toro Cargo, LLC;trailer;4T9355
Toro Workman|Spartan Intimidator;motorcycle;3HF
Torrid T.G.;trailer;4T9178
Torrot Electric Eupoa, S.L.;motorcycle;UBM
Tortoise;trailer;4T9375
Tortured Steel Choppers;motorcycle;1T9924
Total E&S dba Total Equipment and Service;trailer;4T9101
Total Electric Vehicles;car;4T9015
Tote 'em Trailers;trailer;4T9014
Tote'em Trailright Trailers;trailer;1T9312
Totem Equipment & Supply;trailer;4T9109
Toter Industries;trailer;1T9964
Touch of Redland;trailer;4T9401
Tour de Taverns;lowSpeed;4T9156
TouringProducts.com;trailer;4T9103
Tournier MFG.;trailer;1T9466
Tourtec Trailers;trailer;1T9990
Tow Pro LLC;trailer;5HU
Tow Rite MFG;trailer;4BA
Tow Smart;trailer;4T9564
Tow Zone Trailer;trailer;1T9961
Tow-It-All;trailer;5AD
Tow-Rite;trailer;1T9878
TowYo;trailer;7VD
Towblazer;trailer;5NW
Tower Sign & Signal Co;trailer;4T9289
Tower Solutions;trailer;1T9858
Tower Trailers;trailer;1T9929
Tower Trikes;motorcycle;4T9190
Towerworx;trailer;1T9946
Towmaxx Speciality Trailer;trailer;1T9944
Toxic Cycles LLC;motorcycle;1T9902
Toy Dolly;trailer;4T9253
Toy Toters;trailer;1T9998
Toyota;car;1NX 2T1 3MY 4T1 4T4 5YF JT2 JT5 JTD JTK JTN NMT SB1 VNK WZ1
Toyota;multipurpose;2T3 4T3 7MU 7SV JT3 JTL
Toyota;truck;3TM 3TY 4TA 5TB 5TE 5TF JT4
Toyota|Lexus;multipurpose;5TD
Toyota|Lexus|Subaru;multipurpose;JTE
Toyota|Mazda;multipurpose;7MM
Toyota|Subaru;car;JF1
Toyota|Subaru;multipurpose;JTM
TracPac|TRIPPS;trailer;4T9485
Track Trailer;trailer;6K9950 6S4
Trackabout Off Road Campers;trailer;6K9018
Trackmaster Trailers;trailer;1Z9035
Trackmaster;motorcycle;4T9222
Tradesman Company;trailer;4T9223
Tradewinds Power Corp;trailer;1T9894
TraffiCalm Systems;trailer;4M9046
Traffic Advisor|Solar Guide;trailer;1M9570
Traffic Transport Engineering;trailer;1TR
Trail A Board;trailer;1B9091
Trail Campers;trailer;4T9310
Trail Craft;trailer;1T9545
Trail Maker Trailers;trailer;1T9621
Trail Mate Products;trailer;1T9614
Trail Maxx;trailer;7WL
Trail One LLC;trailer;530
Trail Rite Trailers;trailer;1T9221
Trail Star Trailer|White River Marine Group;trailer;4TM
Trail Trailer;trailer;1Z9720
Trail-A-Long;trailer;1T9755
Trail-Rite LLC;trailer;5RC
Trail-Rite;trailer;1T0
TrailAlong Trailer Inc.;trailer;1T9741
TrailMax Trailers;trailer;1J9572
TrailMax;trailer;4T9402 5UC
TrailRite;trailer;1T9322
TrailStar;trailer;1T9066
Trailboss Boat Trailers Inc;trailer;15U
Trailboss;trailer;1T9118 4S0
Trailco Equipment Sales;trailer;1T9714
Trailduster Trailers Inc.;trailer;1T9708
Trailer & Truck;trailer;1T9731
Trailer Builders Inc.;trailer;4T9020
Trailer Central;trailer;4T9320
Trailer Components of Florida, Inc.;trailer;47N
Trailer Corporation of America, Inc.;trailer;5JG
Trailer Daddy MFG;trailer;1T9838
Trailer Distributors Incorporated;trailer;1T9187
Trailer Engineering Co.;trailer;47M
Trailer Force;trailer;1T9686
Trailer King Custom Design and Build;trailer;1G9552
Trailer Made Custom Trailers;trailer;1A9992
Trailer Manufacturers, Inc.;trailer;4T9333
Trailer Master;trailer;4T9380
Trailer Pro;trailer;4T9443
Trailer Rebuilders, Inc.;trailer;4T9272
Trailer Repairs of NW Florida LLC;trailer;4T9383
Trailer Sales and Supply of Chattahoochee;trailer;1T9762
Trailer Sales of MI;trailer;53X
Trailer Source, Inc.;trailer;4NN
Trailer Specialists Of Knoxville LLC;trailer;4T9377
Trailer Tech, Inc;trailer;1T9630
Trailer Technologies;trailer;1J9551
Trailer Time Trailers;trailer;4T9267
Trailer World Inc.;trailer;1T9181
Trailer World, Caliber;trailer;57B
Trailer-Pro Inc;trailer;2T9148
TrailerMax;trailer;4M9197
Trailering Depot, LLC;trailer;1T9974
Trailerman Trailers Ltd;trailer;2T9131
Trailers +;trailer;1T9777
Trailers By Machine WorX;trailer;4M9286
Trailers By Southern LLC;trailer;4T9329
Trailers Express Inc;trailer;1T9566
Trailers Ltd;trailer;1T9139
Trailers Niagara Mfg.;trailer;2T9149
Trailers Solutions;trailer;4S9663
Trailers USA, Inc.;trailer;1T9529
Trailers Unlimited (H-Custom);trailer;1H9791
Trailers Unlimited;trailer;1T9519
Trailers and More;trailer;54H
Trailers by JEL;trailer;1A9132
Trailers by Premier|Just Trailers LLC;trailer;7NR
Trailers of Knoxville;trailer;4T9362
Trailers-N-More;trailer;1T9370
Trailers-R-Us, Inc.;trailer;1T9250
Trailers4Two LLC;trailer;4T9299
TrailersMT.com;trailer;4T9364
Trailershop;trailer;4T9352
Trailhawk Manufacturing;trailer;4T9545
Trailmaster Inc.;trailer;1T9668
Trailmaster, Inc.;trailer;43K
Trailmaster;trailer;1UV
Trailmobile;trailer;1PT
Trails West Manufacturing;trailer;49S
Trailtech Trailers;trailer;2CU
Train View;trailer;4T9461
Tram Power Car;trailer;1T9703
Tram Trailer;trailer;1T9704
Tramont Corporation;trailer;1T9615
Tramont Manufacturing;trailer;4T9169
Tranformacion y Transporte SA de CV;trailer;3T9209
Trans National Trailers, Inc.;trailer;46V
Trans-Tech Industries, Inc.;trailer;1T9658
Transcor International Development Corpo;trailer;1T9730
Transformer Trailers, Inc;trailer;1T9646
Transglobal Industries;trailer;148
Translift Systems, Inc.;trailer;1T9260
Transmark|Escort;bus;1N9056
Transport Custom Designs;trailer;4T9204
Transport Equipment Manufacturing & Sales Corp;trailer;1T9244
Transportation Techniques;bus;1T9582
Transtar ATW;trailer;4T9238
Transtech;trailer;1T9114
Trash Rocket;trailer;4R9059
Travalong;trailer;138 1R9784
Travalum;trailer;4DY
Travel Line;trailer;1T9130
Trekker;trailer;2EV
Trelan Manufacturing;trailer;1T9721
Tri City;trailer;4T9132
Tri State Industries;trailer;5DL
Tri-City Boat Dock;trailer;1T9055
Tri-Co Specialties;trailer;1T9251
Tri-Quest, Inc.;trailer;48E
TriStar Welding LLC;trailer;4T9346
Triangle Manufacturing and Pump Co. Inc;trailer;1T9240
Tricargo;trailer;1Z9702
Tricker Trailers;trailer;1T9198
Trident Motor;truck;1RG
Trident Trailers;trailer;4T9290
Trifecta;trailer;4T9295
Trigger Technics BV;motorcycle;XL9310
Trihawk;motorcycle;1P9038
Triking;motorcycle;SA9022
Trim Chute Trailer;trailer;1V9284
Trime US, Inc.;trailer;7V5
Trimworkz;trailer;4T9390
Trinity Industries;trailer;14J 3T9049
Trinity Trailers (Trinity Truck & Trailer Service);trailer;4T9311
Triple B&J Trailers Mfg. Inc.;trailer;1T9237
Triple C Manufacturing;trailer;4T9510
Triple C Trailers;trailer;1H9630 4T9303
Triple Crown Trailers, Inc;trailer;1XN
Triple E Industries;trailer;2LD
Triple E Industries|Prestige Trailers;trailer;2T9206
Triple G Smokers;trailer;4T9255
Triple G;trailer;1G9589
Triple J Custom Trailers;trailer;1T9518
Triple J Enterprises;trailer;1J9705
Triple J. Trailer Sales;trailer;1T9160
Triple L;trailer;1L9613
Triple M Manufacturing;trailer;1T9706
Triple R;trailer;1T9641
Triple Trailers;trailer;4T9570
Triple X;trailer;4T9462
Triple-B Truck Body and Metal Fabricating Company;trailer;1T9178
Triple-C Trailer;trailer;1T9746
Triple-T Trailers;trailer;4T9477
Triton Defense;trailer;4T9336
Triton Power;trailer;4A9282
Triton;trailer;4TC
Triumph;car;SAT
Triumph;motorcycle;97N SMT
Trivan Truck Body LLC;trailer;1T9833
Trojan Trailers;trailer;4T9191
Trolley Boats;bus;1T9732
Tropic Trailer, Inc.;trailer;1T9696
Tropos Motors|Tropos Technologies Inc;lowSpeed;7JM
Trotters Manufacturing, Inc;trailer;1T9636
Trout Creek Enterprises;trailer;1T9698
Trout River Industries;trailer;2S9134
Troxell Company;trailer;1T9719
Tru Form;trailer;4T9583
Tru-Hitch;trailer;1T9937
Tru-Tow Trailers;trailer;1T9546
Tru-Weld;trailer;4T9248
Truck Equipment Corporation(TEC);truck;1T9031
Truck World;trailer;1T9580
Truck-Tech;trailer;4T9184
Trucking TRM Inc.;trailer;4T9197
Trucks & Trailer OU;trailer;V69011
True Blue Trailers;trailer;7TD
True Texan Manufacturing;trailer;4B9111
True Trail;trailer;1T9976
TruePath Trailers;trailer;4R9037
Trunks on Wheels;trailer;1T9626
Truxco;trailer;7VC
Truxton;trailer;3A9249
Ttop Mfg;trailer;4T9499
TuYou LLC;trailer;4T9573
Tub Hand;trailer;4T9376
Tubal-Cain;trailer;4T9418
Tube Systems LLC;trailer;5MS
Tuff Boy Sales;trailer;1T9030
Tuff Built Products Inc.;trailer;2T9196
Tuff Built Trailers of Oklahoma;trailer;1T9631
Tuff Dawg;trailer;4M9152 7RB
Tuff Manufacturing LLC;trailer;4T9205
Tuff Mfg.;trailer;1T9654
Tuff Trailer USA Inc;trailer;1T9952 4T9397
Tuff-Built Trailers;trailer;1T9941
Tuff-E-Nuff Mfg;trailer;1T9699
Tuff-Go;trailer;4T9034
TuffDump;trailer;7ND
Tuffr Trailer Co.;trailer;4T9337 4T9338
Tuffshitrailers, LLC;trailer;4T9548
Tuffy Tilt Tables;trailer;4T9357
Tuffy;trailer;4T9519
Tug Hill Trailer Mfg.;trailer;1T9720
Tulsa Gas Technologies, Inc.;trailer;4T9298
Tulsa Rig Iron;trailer;1T9649
Tulsa Trikes;motorcycle;1T9841
Tumbleweed Trailer;trailer;4T9140
Tune;trailer;R19018
TurfMaker Corporation;trailer;1T9689
Turnbow;trailer;1T9084
Turner Machine Company;trailer;4T9523
Turris Systems;trailer;4T9105
Turtle Top;trailer;1Z9427
Turtle Transit, Inc.;trailer;4T9347
Turtle Up;trailer;4T9241
Turtleback Adventure LLC;trailer;4T9345
Turtleback Trailers;trailer;4T9145
Tuscaloosa Custom Carts;lowSpeed;1R9964
Twain Trailers;trailer;4T9415
Twamco Trailer;trailer;1T9473
Twike Fine Motor GmbH;motorcycle;W09F57
Twin Brook Fabrication;incomplete;4T9562
Twin City;trailer;1T9125 1T9530
Twin Hauler;trailer;1F9542
Twin Oaks Industries;trailer;4T9133
Twin Rivers Mfg.;trailer;1T9332
Twisted Hawaiian;motorcycle;WT9136
Twisted Iron Bobbers;motorcycle;4T9128
Twisted Iron Customs;motorcycle;4T9144
Twisted Pine Trailer Manufacturing;trailer;4T9309
Twisted Ridez;motorcycle;1T9951
Twisted Steel Choppers;motorcycle;1T9882
Twisted Twin Inc;motorcycle;1T9876
Twister Trailer Mfg Inc;trailer;1T9495
Twistercity Cycle Works;motorcycle;1T9881
Two-K Manufacturing;trailer;4A7
Two-Pak Trailer Company Inc.;trailer;4JD
Ty-Crop Manufacturing Ltd;trailer;2T9016
Tyco Fire Protection Products;trailer;4T9066
Tycrop;trailer;2T9218
Tygar;trailer;1T9842
Tyler Coach Mfg. Inc;trailer;1T9123
Type 2 Campers;trailer;4T9500
U-Dump Trailers LLC;trailer;43Z
U-TRAIL;trailer;1U9159
U.S. Abilities, Inc.;trailer;1U9084
U.S. BUILT TRAILERS;trailer;7JB
U.S. Coach Works Inc.;trailer;1U9005
U.S. Iron Horse Motor Cycle Company;motorcycle;1U9116
U.S. JETTING,LLC;trailer;1U9044
U.S. Trailer Co.;trailer;1U9035
UAM Carts;lowSpeed;1U9198
UBCO;motorcycle;1U9184 7VY
UBCO|YADEA;motorcycle;L5X LR4
UCC;car;1U9163
UD;incomplete;JNA
UD;truck;JNE
UEC Equipment Company;trailer;1D9184
UFT Mobile Solutions;trailer;1U9175
UKANCAMP;trailer;4T9430
ULB Corporation;lowSpeed;KUS KUT
ULTIMATE CUSTOM CYCLES;motorcycle;1U9093
ULTRA STEEL;trailer;3U9009
ULTRA-LIGHT TRAILERS, L.L.C.;trailer;1U9063
ULV;lowSpeed;7YF
UNI-GLIDE;trailer;1U9019
UNION CITY BODY COMPANY INCORP.;trailer;1U9021
UNIQUE DESIGNS, INC.;trailer;1U9045
UNITED CONCRETE;trailer;1U9181
UNITED MACHINE CORPORATION;trailer;1U9227
UNITED MOUNTAIN TRAILERS, INC.;trailer;1U9094
UNITED TINY HOMES, INC. / TINY HOME;trailer;1U9211
UNIV;trailer;H0R
UNIVERSAL FOOD TRAILERS LLC;trailer;1U9212
UNLIMITED RECREATION, INC.;trailer;1U9065
UNRUH WELDING AND REPAIR LLC;trailer;1U9192
UPLAND ENTERPRISES, INC.;trailer;1U9174
UPRISING ENGINEERING USA;trailer;7T8
URAL (IMZ-KAZAKHSTAN, LLC);motorcycle;MXV
URSA;trailer;1U9190
URSUS CAMPERS LLC;trailer;1U9219
US Built Trailers;trailer;1U9114
US FIRE PUMP COMPANY, LLC;trailer;1U9182
US Prefab;trailer;1U9170
US Specialty Vehicles LLC;multipurpose;7G6
US Tower Corp.;trailer;1U9081 50L
US Trailer Manufacturing;trailer;7HM
US281TTS;trailer;1U9204
USA Chassis;trailer;1U9200
USA Choppers;motorcycle;1U9120
USA FLIR DETECTION INC.;trailer;1F9467
USA MOTOR CORPORATION;truck;1U9108
USA MPV Co;multipurpose;4C9687
USA Motortoys;motorcycle;1U9133
USA Motortoys;offRoad;A2B
USA TRAILER MANUFACTURERS;trailer;1U9215
USA Trailer Co.;trailer;1F9519 1R9814 1W9661
USA Trailer Company;trailer;1W9638
USA Trailer Manufacturer;trailer;1G9532
USA Trailer;trailer;4M9199
USA Trailers;trailer;1U9177
USA;lowSpeed;1U9208
USEMCO;trailer;1U9169
USHI;trailer;1U9205
USMC|KNIGHT;trailer;1U9214
USPC;trailer;1U9167
UTILITY;trailer;1YU
UberDisplays;trailer;1U9218
Ukeycheyma;car;54T
Ukeycheyma;motorcycle;1U9126 54S
Ukeycheyma;multipurpose;54W
Ukeycheyma;truck;54U 54V
Ullman Auto Sales;trailer;1U9055
Ullman Motorcycle Co.;motorcycle;1F9552
Ultima;motorcycle;1U9105
Ultimate Manufacturing;trailer;1U9103
Ultimate Trailer;trailer;1U9222
Ultimate Trailers;trailer;1U9100
Ultra Acquisition Corporation;motorcycle;19Z
Ultra Haulers;trailer;1U9131
Ultra Lite;trailer;1U9012
Ultra Motorcycle Company, Inc.;motorcycle;1U9085
Ultra Trailer;trailer;1U9143
Ultra;trailer;1F9407
Ultra|Daystar|Buck;trailer;7KS
Uluru;trailer;1U9195
Uncharted;trailer;1U9194
Uncle J;trailer;1U9221
Uni-Go Nz Ltd;trailer;7A9026
Unicell Body Company;trailer;1B9320
Unified Trailer Company;trailer;1U9172
Union Chill Mat Company;trailer;1U9038
Unique Cabin Collection Trailer;trailer;4B9327
Unique Custom Cycles;motorcycle;1U9101
Unique Custom Truck & Trailer;trailer;1U9095
Unique Cycle Works;motorcycle;1U9136
Unique Fabrications;trailer;1U9134
Unique Motorcycle Co.;motorcycle;1U9083
Unique Performance Customs;motorcycle;1U9111
Unique Products;trailer;1U9069 1V9069
Unique Trailers;trailer;1U9217
United Alloy, Inc.;trailer;1U9087 7KU
United Dynamic Services;trailer;1U9176
United Expressline;trailer;48B
United Hauler;trailer;1U9010
United Hydraulics;trailer;1U9124
United Motors of America;motorcycle;KM1
United Precision Metals;trailer;1U9110
United Site National Services Company;trailer;1U9150
United Specialized Trailers;trailer;1U9137
United Specialties;trailer;1U9122
United States Motorcycle Corporation;motorcycle;1U9096
United States Systems, Inc.;trailer;1U9013
United Trailer Products;trailer;1U9073
United Trailers;trailer;56J 7RX
United Truck Equipment Corp.;trailer;1U9030
Universal Composite;trailer;1U9123
Universal Cycle;motorcycle;1U9090
Universal Enterprises Inc.;trailer;1U9149
Universal Hovercraft;trailer;1U9146
Universal MFG;trailer;1U9036
Universal Specialty Vehicles, Inc.;trailer;1U9016
Universal Trailers Inc;trailer;1U9078
Universal;trailer;1D9063
Unknown Choppers;motorcycle;1U9119
Unverferth;trailer;1U9032
Upbeat Co. Ltd;trailer;MRC
Upstate Choppers;motorcycle;1U9092
Upstate Concessions;trailer;1U9160
Upstate Trailer Manufacturing;trailer;1U9173
Ural Sidecars & Solos;motorcycle;XTB
Urban Wing Co., LLC;trailer;1U9213
Urway;trailer;1U9153
Ustankco;trailer;1U9115
Utah Tank & Trailer;trailer;1U9086
Utilimaster Motor Corporation;incomplete;45W
Utilimaster Motor Corporation;truck;45V
Utilimax Manufacturing, Inc.;trailer;1U9080
Utiliquip UMI;trailer;1U9187
Utilitoy;trailer;1U9138
Utility Equipment, Inc.;trailer;1U9029
Utility Tent Trailers;trailer;1U9102
Utility Trailer Manufacturer;trailer;1UY 3UT
UtilityMate|VINTEGE TRAILERS;trailer;52Z
Uwood;trailer;1U9117
V TWIN CITY;motorcycle;1V9081
V Trailers;trailer;1V9244
V&J TRAILERS;trailer;1V9256
V-8 CHOPPERS, L.L.C.;motorcycle;1V9139
V-Force Customs;motorcycle;1V9161
V. Marone Enterprises;motorcycle;1V9172
V. Marone Enterprises;trailer;1V9640
V.E. Enterprises;trailer;5AG
V.E.M. LLC;trailer;1V9240
V/M Custom Boat Trailers;trailer;1VM
VA Enterprises;trailer;1V9153
VACMASTERS OF DENVER INC;trailer;1V9006
VALIANT;trailer;H0U
VALLEY MANUFACTURING, INC;trailer;1V9060
VALLEY STEEL WORKS;trailer;1V9247
VALLEY TRAILER MFG INC;trailer;1V9080
VALLEY WELDING & EQUIPMENT, INC;trailer;1V9073
VALOR INDUSTRIES;trailer;1V9233
VAMA Manufacturing;trailer;1V9125
VAN DAM CUSTOM BOATS;trailer;1V9235
VAN KAM TRUCK & TRAILER;trailer;1V9066
VANDERBILT TRAILERS;trailer;7S4
VANGUARD NATIONAL TRAILER CORPORATION (VNTC);trailer;5V8
VANGUARD REFRIGERATED TRAILER CO.,LTD.;trailer;2SH
VAR TRAILERS, LLC;trailer;1V9229 7PM
VAUGHN;trailer;1V9254
VAZA TRAILERS;trailer;1V9253
VCARTS;lowSpeed;1V9266
VCC;trailer;1V9283
VCS Custom Cycles;motorcycle;1V9134
VCalm;trailer;1F9564
VELAZ;trailer;1V9285
VENOM;lowSpeed;1V9260
VENPOL;trailer;3R9218
VENTURA|D.R.M. TRAILERS;trailer;3D9026
VEQOR;trailer;3V3
VER-MAC;trailer;2SG
VERDI MOTORS INC.;lowSpeed;1V9281
VERI-LITE, INC.;trailer;4VL
VERTICAL WORKS INC;trailer;1V9215
VERTISA TRAILER;trailer;NR9442
VESTA;incomplete;KN9CGS
VETS;trailer;1V9213
VETTED;trailer;1V9249
VIA MOTORS, INC.;incomplete;7VB
VIA MOTORS, INC.;truck;7U7
VICINITY;bus;1G9545
VIDA TOWABLES INC.;trailer;2V9031
VIMAR Trailers;trailer;3V9021
VINTAGE TRAILER WORKS INC;trailer;1V9212
VIP Custom Coach, Inc.;trailer;1V9137
VIPER USA, INC.;trailer;1V9263
VISION CARGO LLC;trailer;716
VISUM TECHNOLOGIES LLC;trailer;1V9278
VIVID EV;lowSpeed;1V9251
VJ Trailers;trailer;1V9276
VLC Trailers;trailer;1V9241
VLY;trailer;1V9264
VMI Offroad Xtender;trailer;1V9193
VOLKOFF AG LLC;trailer;1V9237
VOLT;lowSpeed;1D9845
VOLTZ|SANY;truck;1V9272 LFX
VON DUTCH/FLYING EYEBALL MOTORCYCLE COMPANY L.L.C.;motorcycle;1V9131
VORP;trailer;1V9238
VORTEX MOTORCYCLES CO;motorcycle;5VX
VRC INDUSTRIES;trailer;1V9061
VRV;trailer;1V9217
VT Hackney;trailer;526
VULCAN TRAILERS;trailer;1V9262
Vac King Trailers;trailer;1R9729
Vac-Tec;trailer;1V9112
Vac-Tron Equipment;trailer;5HZ
Vacation Structures;trailer;1V9VAS
Vacationeer;trailer;1V9021
Valaren Motorsports;motorcycle;1V9207
Valderaz Services,LLC;trailer;1V9200
Valenti Choppers;motorcycle;1V9151
Valew (Hayes Welding);trailer;1H9261 1V9192
Valew Quality Truck Bodies East;trailer;1V9201
Valiant Expedition Trailers, LLC;trailer;1V9225
Valkyrie Trailers;trailer;1Z9515
Vallee Sawmills|Red Runner Processors;trailer;2P9112
Valley Farm Industries;trailer;1V9150
Valley Manufacturing LLC;trailer;1V9234 7LS
Valley Trailer Mfg. Custom Built Trailers;trailer;1V9052
Valley Trailers;trailer;17E 4C9357 7X6
Valley Truck Truckbeds & Repair;trailer;1V9105
Valley Vessel Fabric;trailer;1W9163
Valley View Custom Trailer Manufacturers;trailer;1V9097
Valley Welding & Repair;trailer;1V9016
Valley;trailer;1V9074
ValleyBilt;trailer;1V9268
Van Camp Trailer & Body, Inc;trailer;1V9043
Van Hool;bus;U1V YE2
Van Overflow Inc;trailer;1V9025
Van;trailer;1V9159
Vanclaes;trailer;XPM
Vanderhall Motor Works;motorcycle;1V9190 7KG
Vanderhall North America LLC;motorcycle;7WB
Vanguard Industries of Michigan, Inc.;trailer;1PA
Vanguard Trailer, Inc.;trailer;435
Vanleigh RV;trailer;1V9206 7HH
Vanmar Manufacturing;trailer;1V9VMM
Vantage Trailers;trailer;4E7
Vantage Vehicle International;lowSpeed;1V9113
Vantem Modular;trailer;1V9195
Vaporcon;trailer;1V9183
Vault Master;trailer;1L9177
Vazquez Industries;trailer;1V9226
Vector Aeromotive Corporation;car;1V9048
Vector Mixer;truck;1V9277
Vector Technologies;trailer;1V9090
Vector Trailers;trailer;1V9111
Vector Trikes;motorcycle;1L9517
Vectrix SP. Z.O.O.;motorcycle;SZC
Vectrix SP. Z.O.O.|VECTRIX;motorcycle;4M0
Vega Integrated Products;trailer;5BU
Velcon Filters;trailer;1V9030
Veli;motorcycle;R8H
Velocette Trailers;trailer;1V9210
Velocifero;motorcycle;HSL
Vengeance Motorcycles;motorcycle;1V9116
Venier Customs;motorcycle;1H9646
Venom Trailers;trailer;1V9167
Venter;trailer;ABV
Vento;motorcycle;5KM
Venture Buggy;lowSpeed;1V9216
Venture Tiny Homes;trailer;1G9678
Venture Trailers;trailer;47G
Venturetech Corporation;trailer;1S9919
Venus Fab;trailer;1V9286
Veolectra;multipurpose;1V9258
Ver-Mac Inc.;trailer;1V9223 7XE
Veradyn;trailer;1V9188
Verdegro Light Tower;trailer;4C9652
Verge;motorcycle;V6T
Vermeer MV Solutions;trailer;7NW
Vermeer- Delta;trailer;1V9033
Vermeer;trailer;1VR 56S
Vern's Welding and Fabrication;trailer;1V9053
Vernon Trailer Company;trailer;1V9088
VersaMax;trailer;1H9768
Versatrail, Inc.;trailer;1V9124
Verse EV;lowSpeed;4C9731
Vertex;trailer;1V9275
Vertical Reality;trailer;1V9148
Verucci Motorcycles LLC;motorcycle;5WY VRC
Vessel Service Co;trailer;1G9455
Vetro, Inc.;trailer;1V9089
Vexus Boats;trailer;4A9074 7RM
Victor Valley Steel Fabricators;trailer;1V9202
Victor Valley Trailers;trailer;1V9084
Victory Custom Trailers;trailer;1V9050
Victory Haulers;trailer;1V9115
Victory Industrial Products;trailer;1V9178
Victory Sweepers;trailer;1V9155
Victory Trailers;trailer;1V9175
Viking Cives;trailer;4C9530
Viking Custom Trailer;trailer;4S9739
Viking Fabrication;trailer;1V9107
Viking Formed Products;trailer;1TX
Viking RV;trailer;1TV
Viking Trailer;trailer;1V9062
Viking Vee, Inc.(dba Viking Spirit Trailers);trailer;1V9038
Viking-Cives Midwest;trailer;1V9180
Village Trailer Sales and Parts;trailer;1V9156
Villmow Racing Developments;motorcycle;1V9145
VinFast;multipurpose;RLL
Vindicator Cycles;motorcycle;1V9160
Vinrus;lowSpeed;1V9287
Vintage Auto;car;1V9045
Vintage Cruiser|Vintage Microbus|Vintage Rover;car;849001
Vintage Overland;trailer;1V9208
Viper Cargo LLC;trailer;1V9209
Viper Motorcycle Company;motorcycle;1V9122
Viper Trailers LLC;trailer;1V9138
Viper(VIPER LOADERS LLC);trailer;1V9279
Viper;lowSpeed;1V9274
Vipex Ltd.;trailer;SA9123
Virginia LP Trucks, Inc.;trailer;1V9065
Virnig Manufacturing;trailer;1V9273
Vironex of Illinois Inc.;incomplete;46F
Vironex;truck;1B9113
Vision Industries;car;1V9179
Vision Metals Inc. dba Ferree Trailer;trailer;4F7
Visionary Metals;trailer;1V9162 7HJ
Vista Cruiser Mfg.;trailer;1S9203
Vistabule|DayTripper;trailer;1M9942
Viva Motorsports;motorcycle;1V9149
Vmoto;motorcycle;LYS
Vogel Traffic Services, Inc. dba EZ-Liner Industries;trailer;1V9174
Volkswagen;car;1VW 3VW 9BW WVW
Volkswagen;incomplete;WV3
Volkswagen;multipurpose;1V2 2V4 2V8 3VV WV2 WVG
Volkswagen;truck;1V1 WV1
Volta Motor Company SL;motorcycle;UCV
Voltex;trailer;4M9237
Volvo Truck;incomplete;4V5 4VB 4VC 4VE 4VH 4VK 4VM
Volvo Truck;truck;4V3 4V4 4V6 4VA 4VD 4VG
Volvo Truck|WHITEGMC;incomplete;4V2
Volvo Truck|WHITEGMC;truck;4V1
Volvo;bus;3CE YV3
Volvo;car;7JR LVY YV1
Volvo;incomplete;YB1 YB3 YV2 YV5
Volvo;multipurpose;7JD LYV YV4
Volvo;trailer;YV6
Volvo;truck;4VJ 9BV
Volvo|Navistar|Peterbilt|Blue Bird|Hino|Kenworth|Thomas Built|TransPower|Daimler;truck;4T9072
Voodoo Choppers;motorcycle;1V9136
Vorsheer, LLC;trailer;1V9227
Vosberg Enterprises, Inc.;trailer;1V9110
Vossloh;bus;1V9203
Voyager Industries;trailer;1V9177 50M
Voyager Trailers;trailer;4JV
Voyager Travel Trailers;trailer;1V9353
Vtwin Custom MFG;motorcycle;1V9146
Vulcan Works, Inc.;motorcycle;1V9086
Vulcan;trailer;1V9243
W D Trailer Mfg;trailer;1W9625
W-W;trailer;11W
W. JOHN PRICE MANUFACTURING AND REPAIR;trailer;1W9162
W.E. Machine & Welding, Inc.;trailer;1W9534
W.G. Manufacturing;trailer;1W9497
WABTEC CORPORATION;trailer;7SH
WACKER CORPORATION;trailer;1W9203
WACO;trailer;1W9218
WADE SERVICES, INC.;trailer;1W9285
WAGS MOTORCYCLE TRAILERS, LLC;trailer;1W9567
WAGS PET & CARGO TRAILERS LLC;trailer;1W9695
WAGS UNIQUE MOTORCYCLE TRAILERS;trailer;1W9391
WALDEN STRUCTURE'S, INC.;trailer;1W9291
WALINGA, INC.;trailer;2W9001
WALKER STAINLESS EQUIPMENT CO;trailer;1W9001
WALLACE;trailer;1W9672
WALTON TRAILERS, LLC;trailer;7SR
WALTON;trailer;1W9658
WANDER TEARS;trailer;1W9662
WANWEI|FLISTAR;motorcycle;R78
WARE CARGO TRAILERS;trailer;1W9677
WARE'S WELDING;trailer;1W9387
WARHORSE OVERLAND;trailer;1W9699
WARREN MANUFACTURING, INC.;trailer;1W9198
WARTECH ENGINEERING;trailer;1W9649
WASP|FAST Global Solutions, Inc.;trailer;1W9115
WASTE STREAM INC.;trailer;1W9287
WATAUGA WELDING INC;trailer;1W9254
WATCHDOG TRAILERS LLC;trailer;1W9654
WB Enterprises;trailer;1W9565
WCCT, Inc.;trailer;1W9083
WCI Off-Road;trailer;1W9714
WCM Trailers;trailer;1W9710
WCW;trailer;2W9080
WECAN;trailer;1W9361
WECARE|WEBETTER;trailer;R33
WEDLAKE FABRICATING, INC.;trailer;1W9294
WEEROLL;trailer;1R9992
WEEZE CHOPPERS;motorcycle;1W9396
WELCH TRAILERS, LLC;trailer;1W9537
WELD PRO CUSTOM BUILT;trailer;1W9659
WELDCAT TRAILER;trailer;1W9671
WELDCO MFG;trailer;1W9667
WELDING WORKS;trailer;4T9269
WELDING WORLD, INC;trailer;1W9678
WEN C;trailer;1W9184
WENDUMP;trailer;1W9633
WESCO;trailer;1W7 1Z9397
WESLEY CUSTOM FABRICATION INC;trailer;1W9068
WEST TEXAS DOLLIES INC.;trailer;3BT
WEST VALLEY MANUFACTURING;trailer;3W1
WESTECH CUSTOM METAL FABRICATION;trailer;1W9205
WESTERN WISCONSIN FABRICATING, LLC;trailer;1W9597
WHEELER STEEL WORKS;trailer;1W9011
WHISKEY CHOPPERS;motorcycle;1W9394
WHITEY FABRICATION;trailer;1W9670
WHIZZER;motorcycle;RF4
WHOLESALE TRAILER WORLD;trailer;1W9428
WICKED DESIGNS LLC;trailer;1W9524
WIDOWMAKERS;motorcycle;1W9418
WIGGINS;trailer;1W9692
WILCO MACHINE & FAB INC.;trailer;1W9257
WILDCAT MOTORCYCLES;motorcycle;1W9401
WILDCAT TRAILER CO;trailer;1W9212
WILDERWISE;trailer;U89WL9
WILLTEN MFG. CORP.;trailer;2T9116
WILRAY MFG. INC.;trailer;1W9397
WILSON;trailer;1W1
WIND RIVER;trailer;1W9664
WINDING CREEK MANUFACTURING|XYZ Trailers;trailer;1W9694
WINDROCK;trailer;1D9792
WINK MOTORS INC;lowSpeed;7YT R7S
WINSOR METAL PRODUCTS INC;trailer;1W9108
WINSTON;trailer;1W9202
WISTAR EQUIPMENT;trailer;1W9590
WIZARD SPEED AND DESIGN;motorcycle;1W9442
WKM;trailer;1W9530
WM WELDING AND MANUFACTURING LLC;trailer;1W9679
WOLF INNOVATIONS;trailer;2W9093
WOLF|FREEDOM SCOOTERS;motorcycle;LKX
WOLVERINE RACING;motorcycle;1W9328
WOODBREW LLC;trailer;1W9681
WOPE Trailers;trailer;1W9508
WORKHORSE TRAILERS LLC;trailer;1W9532
WORTHINGTON CRYOGENICS, LLC;trailer;1W9587
WORTHINGTON TRAILER L.P.;trailer;582
WOT FABRICATION & ENGINEERING, LLC;trailer;1W9520
WOW CARGO TRAILERS LLC;trailer;1W9598
WR Manufacturing Inc;trailer;1W9062
WRIGHT TRAILERS INC;trailer;1S9132
WSD;motorcycle;4C9091
WTM Communications;trailer;49D
WTM, Inc.;trailer;1W9160
WTM;trailer;1W9637
WTT;trailer;1F9517
WTX Containers;trailer;1W9686
WURST;trailer;1W9073
WWRV;trailer;1W9669
Wabash|Fruehuaf|WABASH VANS|WABASH PLATFORMS|WABASH DOLLIES;trailer;1JJ
Wabash|Transcraft|Benson|TRANSCRAFT/WABASH|BENSON/WABASH;trailer;1TT
Wabash|WALKER STAINLESS EQUIPMENT CO|WALKER|Progress|WABASH TANKS;trailer;5WS
Wack Engineering;trailer;1W9048
Wacker Neuson Corporation dba Wacker Neuson;trailer;5XF
Wadsworth Industries;trailer;1W9519
Wagner-Smith Equipment Co;trailer;1W9161
Wagon Wheel Trailers;trailer;1W9357
Waguespack Welding & Manufacturing Inc;trailer;1W9261
Wahoo Marine Construction Company dba Aluma Technologies, Aluma Tek;trailer;1W9529
Walden Structures Construction;trailer;1W9WS7
Waldock Equipment Sales & Service;trailer;1W9235
Waldrop's Welding & Fabrication LLC;trailer;1W9507
Walinga USA;trailer;1W9576
Walker Mountain Trailers Unlimited;trailer;1W9354
Wallace Lowboys;trailer;1W9457
Wallrich Welding;trailer;1W9591
Wallstrong Trailers;trailer;1W9155
Wally-Mo;trailer;1W9157
Walsh Auto & Fabrication;trailer;2W9075
Walters Group;trailer;1W9518
Walton Trailers;trailer;1W9555 7X1
Waltron Limited;trailer;2A9023
Walz Hardcore Cycles USA;motorcycle;1W9429
Wanco, Inc;trailer;5F1
Wanted Choppers;motorcycle;1W9450
War Eagle Motorcycles;motorcycle;1W9399
War Hawk, Inc.;trailer;1X8
Ward Equipment;trailer;1W9333
Warfield Fabrication LLC;trailer;1W9640
Warhawk Performance;car;1W9492
Warhawk Performance;trailer;1W9491
Warhawk Performance;truck;1W9493
Warlock Trailers;trailer;1X9003
Warman's Welding LTD;trailer;2W9081
Warren Equipment, Inc.;trailer;1W9347
Warren Inc.;trailer;1W9199
Warren Power Attachments;trailer;1W9458
Warrior Lifestyles;trailer;1P9653
Warrior Manufacturing;trailer;1W9423
Warrior Mfg.;trailer;1W9114
Warrior Trikes S.E.;motorcycle;1W9570
Warthog EV;lowSpeed;1W9706
Washington Choppers;motorcycle;1W9455
Wastequip Cusco;trailer;2C9005
Watco Truck Rigging;trailer;1W9148
Watec, Inc. dba H & H Trailers Southeast;trailer;5UW
Water Hog Trailers;trailer;1W9525
Water Wars Company;trailer;1W9345
WaterHual;trailer;4S9649
WaterMade;trailer;1F9570
Waterblasting Technologies;trailer;1W9447
Watercar|EV;lowSpeed;1W9687
Waterford Tank and Fabrication;trailer;1W9474
Waterman Welding & Machining;trailer;1W9568
Watersnake Boats;trailer;1W9703
Watertown Draft Trailer LLC;trailer;1W9619
Watertrailers.net;trailer;1W9461
Watson RVs;trailer;1W9051
Watson;trailer;1W9641
Wausau Equipment Company;truck;1W9515
Waycaster Performance;trailer;1W9616
Wayde Mfg Co inc;trailer;1W9274
Waymatic Inc;trailer;1W9049
Wayne A. Miller;trailer;1W9374
Wayne Engineering Corporation;trailer;1W9074
Wayne Wheeled Vehicles;bus;1W9208
Wayne's Screen Machine;trailer;1W9113
Wayne's Trailer Supply;trailer;1W9400
Wayne's;trailer;1W9451
Wayne;trailer;1W9064
WeGo Camp Trailers;trailer;1W9646
Weaver Systems;trailer;1W9523
Webco Pacific;trailer;1W9052
Weber Built Trailers;trailer;1W9603
Weber Generators;trailer;1W9298
Weber Manufacturing;trailer;1W9273
Weber Trailer By Mrres Industries;trailer;1M9771
Weber's Welding & Repair;trailer;1W9331
Weberlane Manufacturing;trailer;2WV
Wee Engineer;trailer;1W9459
Weekend Warrior Trailers;trailer;5HR
Wegener Steel & Fabricating;trailer;1W9494
Wegner Welding;trailer;1W9179
Weiler;trailer;1W9548
Weimer Manufacturing;trailer;1W9176
Weistec;trailer;1W9624
Welch Trailer;trailer;1W9117
Welchel Enterprises, L.L.C. dba Cherokee;trailer;4BJ 5PR
Weld Built Trailers;trailer;1W9531
Weld Shop;motorcycle;1W9470
Weld-It Company;trailer;1W9010
Weld-Tek Custom Fabrication;trailer;1W9478
Welding & Machine;trailer;1W9411
Welding Unlimited;trailer;1W9144 1W9321
Well Done Equipment;trailer;1W9514
Wellco;trailer;1W9020
Wells Cargo;trailer;1W0 1W4 1WC 1WF 7K6 7KA 7KC 7KE
Wells Machine Co Inc;trailer;1W9359
Wells Western Trailer;trailer;4EX
Wellspring Components, LLC;trailer;1W9592
Wendigo Industries Inc. dba So-Cal Choppers;motorcycle;1W9503
Wenger Corp;trailer;1W9174
Wenzhou Light Motorcycle Co.;motorcycle;LW0
Wenzlau Engineering;trailer;1W9538
Wes Mor Cryogenic Manufacturing;trailer;1W9479
Wesco Trailer Sales;trailer;1WR
West Alabama;trailer;1W9712
West Coast Carriage;trailer;1W9338
West Coast Trailer;trailer;1W9403
West Coast;trailer;1W9626
West Georgia Mobile Hydraulic, Inc.;trailer;1W9299
West Point;trailer;1W9562
West Side Choppers;motorcycle;1W9481
West Side Cycle;motorcycle;1W9456
West Tech;trailer;1W9606
West Texas;trailer;1W9635
West-Mark;trailer;16W 1W9488
WestGen Power Solutions;trailer;1W9674
Westar Manufacturing;trailer;1W9543
Westbury Handcrafted Motorcycles;motorcycle;1W9314
Westcar Industries Ltd.;trailer;1W9135
Western Construction Components;trailer;1W9172
Western Elite;trailer;1D9924
Western Hwys;trailer;1W9691
Western Innovation;trailer;1W9510
Western Int'l;trailer;1W9465
Western Metals Company Inc;trailer;1W9065
Western RV;trailer;1W9079
Western Recreational Vehicles, Inc.;trailer;18X
Western Shotcrete Equipment, Inc.;trailer;1W9647
Western Star;incomplete;2WL 2WM 3BJ 5CJ 5KK
Western Star;truck;2WE 2WK 3BH 5CK 5KJ
Western Trailer Company;trailer;5DN
Western World, Inc.;trailer;46Y
Western|EZGO|Western LIDO;lowSpeed;14V
Westfall Motors Corp.;car;1W9097
Westinghouse Corporation;motorcycle;4JW
Westline;trailer;1W9047
Westmor Industries;trailer;1W9350
Weston Choppers;motorcycle;1W9414
Westside Trailers;trailer;4C9224
Westside Welding & Radiator;trailer;1W9116
Westward Industries;lowSpeed;2W9099
Westward Industries;motorcycle;2W9044
Weyhrich Industries, Inc.;trailer;1B9102
Wheatridge;truck;1W9547
Wheego Electric Cars;lowSpeed;1W9485
Wheeler Reeler;trailer;5E3
Wheelhaus;trailer;1W9556
Wheels Unlimited;trailer;5H6
Whiskey Custom Cycles;motorcycle;1W9427
Whispering Pines Fabricating;trailer;1W9600
Whit Service & Supply;trailer;1W9500
Whit-Log|Assembled;trailer;1W9110
White Knuckle Fab;trailer;1W9688
White Knuckle Performance Cycles;motorcycle;1W9420
White River Marine Group;trailer;7J5
White's Auto Sales;trailer;1W9207
White's Welding & Body Shop;trailer;1W9276
White's Welding & Fabrication;trailer;1W9152
White's Welding, LLC;trailer;1W9651
White;incomplete;1WX 1WY
White;truck;1WU
Whitehead Welding and Trailer Sales;trailer;1W9266
Whites/Keen Mfg. Inc.;trailer;1W9344
Whitetail Watersports dba Whitetail Airboats;trailer;1W9381 1W9466
Whitewater;trailer;1W9572
Whitley Motor Company, Inc.;trailer;4LX
Whitlock Mills Trailer;trailer;1W9332
WhoDat Trailers;trailer;1W9642
WibTech;trailer;1W9629
Wichita Trailer Manufacturing;trailer;1W9289
Wicked Choppers Corporation;motorcycle;1W9404
Wicked Cool Motorcycles;motorcycle;1W9602
Wicked Custom Cycles;motorcycle;1W9436
Wicked Enterprises;motorcycle;1W9426
Wicked Sick Designs Manufacturing T-Town Chopz;motorcycle;1W9460
Wicked Sickles;motorcycle;1W9432
Wicked Women Choppers;motorcycle;1W9393
Wicked;trailer;1J9507
Wicomico Custom Cycles;motorcycle;1W9424
Wide Open Cycles;motorcycle;1W9437
Wideside Customs;motorcycle;1W9517
Wiechelman Repair;trailer;1W9513
Wiens Energy;trailer;1W9704
Wil-Ro Inc;trailer;1W9012 1W9621
Wilbert Funeral Services;trailer;1W9410
Wilcken Industries;motorcycle;1W9594
Wilco Manufacturing;trailer;1W9431
Wild Boar Manufacturing;trailer;1W9234
Wild Cat Crane & Welding;trailer;1W9433
Wild Child;motorcycle;1W9367
Wild Metal Manufacturing;trailer;1W9453
Wild Rice Industries;trailer;1W9323
Wild Side Customs;motorcycle;1W9415
Wild Side;trailer;1W9335
Wild West Motor Company;motorcycle;1W9231
Wild West Trailers;trailer;1W9438
Wildcat Cable Solutions;trailer;1W9685
Wildcat;trailer;1W9167 1W9351
WilderMaven;trailer;1W9601
Wildfire Motors;motorcycle;1W9413
Wildlife;trailer;1M9957
Wildwood Traveler, Inc.;trailer;42F
Wilkens Industries, Inc;trailer;1W9288
Wilkens Manufacturing;trailer;1W9077
William Clark;trailer;1C9222
William N. Mason Inc. t/a Mason Drawn Equipment;trailer;1W9484
William Steele Welding & Fabrication;trailer;1W9408
Williams Fire and Hazard Control, Inc.;trailer;1W9441
Williams;trailer;1M9245
Williamson Ocean-Trailers;trailer;109021
Willis Extendable;trailer;1W9583
Willmar Mfg.;trailer;1W9201
Willow|Harvest|Everest|Sycamore;trailer;4M9134
Wilmer's Welding;trailer;1W9271
Wilshire Trailers;trailer;1W9462
Wilson (WILLIAM E WILSON JR LLC);trailer;1W9697
Wilson Custom Trailer Inc;trailer;4G8
Wilson Manufacturing;trailer;1W9138 1W9542
Wilson Steel Products Co.;trailer;1W9480
Wilson Trailer Co.;trailer;4WW
Wilton Manufacturing;trailer;1W9521
Wimyer;trailer;1W9080
Winchester Auto Repair & Welding;trailer;1W9439
Winco|WestQuip;trailer;1W9528
Wind River Manufacturing;trailer;1W9309
Windrose Technology;truck;1W9698 LA9HTK
Windsor Trailer;trailer;1W9325
Windstrong Industries, LLC;trailer;1W9705
Windswept|Lang Specialty Trailers;trailer;1W9561
Windward Campers Inc;trailer;1W9334
Windy Ridge Fabrication;trailer;1W9489
Winnebago of Indiana|Sunnybrook;trailer;54C
Winnebago;multipurpose;1WT 1WV 1WW
Wins Trike Bike;motorcycle;1W9516
Wire Wagon;trailer;4JY
Wisconsin Body & Hoist;trailer;1W9269
Wisdom;trailer;1W9081 1W9511
Wiser Trailer and Equipment;trailer;1W9106
Witco Challenger;trailer;1W9061
Witmer;trailer;1W9643
Wolf Coach;trailer;1W9107
Wolf Design Metal Fabrication;trailer;1W9353
Wolf Industries, Inc.;trailer;1W9604
Wolf Mfg, LLC;trailer;1W9673
Wolf-Trax;trailer;1W9322
Wolfe Electric;trailer;1W9482
Wolfgang Cycles;motorcycle;1W9388
Wolfpack Chassis, LLC;trailer;1W9586
Wolverine Trailers LLC;trailer;1W9527
Wolverine custom;motorcycle;1W9422
Wolverine;incomplete;13W
Wombat Camper;trailer;1W9653
Wood's Associated Products, Inc.;trailer;1W9076
Wood-Mizer Products, Inc.;trailer;456
Wood-Tex Corporate LLC;trailer;1W9544
Wood/Chuck Chippers Corp;trailer;1W9200
Woodcredit, inc. dba timberking;trailer;1W9498
Woodies;trailer;7MD
Woodland Park Inc;trailer;1W9045 1W9046 1W9143
Woods line equipment, inc.;trailer;1W9412
Woodsman, Inc;trailer;1W9341
Woodstream Mfg.;trailer;1W9094
Woodworth Mfg.;trailer;1W9206
Work Area Protection Corp;trailer;4NP
Work Easy Trailers LLC;trailer;1W9477
Work Hawg Trailer Company, LLC;trailer;1W9425
Work Horse Manufacturing;trailer;1W9398
Workbench, Inc.;trailer;1W9125
Workhorse Industries of Texas;trailer;1W9419
Workhorse Utility Trailers;trailer;1W9204
Workhorse;incomplete;59P
Workhorse;truck;59R
Workman and Sons Inc.;trailer;1B9446
World Communication Towers, LLC;trailer;1W9632
World Industrial Equipment;trailer;1W9630
World Trailers;trailer;1W9128
World Transport Authority;multipurpose;1W9303
WorldWide Trailer Manufacturing, Inc.;trailer;1W9495
Worldwide Trailer Services;trailer;1W9569
Worldwide Trailer;trailer;1W9564
Worley Welding Works Inc.;trailer;1W9216
Worley's Welding;trailer;1W9120
Worth;trailer;1W9645
Worthington Welding Inc.;trailer;1W9003 4MV
Worthy;trailer;1EZ
Worxs;trailer;1W9575
Wrangler Trailers, Inc.;trailer;1W9154
Wrangler;trailer;4B9030
Wren Body Works;trailer;1W9213
Wrench;motorcycle;4S9295
Wright Built;trailer;1W9346
Wright Welding Inc.;trailer;1T9232
Wright's Design & Fabrication;trailer;1W9440
Wright's Welding and Fabrication, Inc.;trailer;1W9215
Wrightbus;bus;SA9141
Wuling Dash;lowSpeed;LA910E
Wurk Metal Products;trailer;1W9553
Wurzbach;trailer;1W9639
Wuxi Jinhong Motorcycle Co.|Jinhua Shiwei;motorcycle;LC3
Wuzheng North America;motorcycle;L5Z
Wyatt Engineering & Fabrication;trailer;1W9539
Wyatt's;trailer;1W9364
Wyld Rydes;motorcycle;1W9448
Wylie;trailer;1W9342 5VU
Wyoming Fabrication & Machine;trailer;1W9467
Wyoming Sheep Wagons;trailer;1W9340
X-CEL Trailers;trailer;1X9014
X-L SPECIALIZED TRAILERS INC;trailer;4U3
X-On Trailers LLC;trailer;7LE
X-PRESS;trailer;1X9002
X-STAR TRAILERS LLC;trailer;1X9039
X-TEN;trailer;1T9229
X-Treme Fabricating;trailer;1X9020
XCS Choppers dba Xtreme Cycle Supply;motorcycle;1X9019
XION.BIKE;motorcycle;1V9252
XL Carts Inc.;lowSpeed;1X9033
XOTO INC;motorcycle;1X9040
XPLORER;trailer;1E9043
XPO;trailer;7F2
XTC Motorcycles;motorcycle;1X9025
XTREME TRAILERS;trailer;1X9041
XTREME16LED;trailer;1D9840
XZ ELECTRIC VEHICLES;lowSpeed;1X9043
Xcel Manufacturing, LLC;trailer;1X9044
Xiamen Xiagong Yuwei Heavy Industry Co.;trailer;LA9XWS
Xiamen Xiashing Motorcycle Co.;motorcycle;LXM
Xinben;motorcycle;H9X
Xinri E-Veh Hongkong Co., Limited dba Jiangsu Xinn International Trading;motorcycle;R12
Xkeleton Motorcycle;motorcycle;5R4
Xos;incomplete;4T9208
Xos;truck;7UK
Xotic Cycle & Motor Werx;motorcycle;1X9008
Xpedition Trailers;trailer;1X9037
Xplor Campers;trailer;1X9031
Xtreme Choppers;motorcycle;389006
Xtreme Custom Conversions;trailer;1X9009
Xtreme Cycles of Sarasota LLC;motorcycle;1X9015
Xtreme Green Products;lowSpeed;53R
Xtreme Green Products;motorcycle;5ZZ
Xtreme LT;trailer;4C9361
Xtreme Manufacturing;trailer;1X9046
Xtreme Trailers and MFG;trailer;1X9026
Xxiss;trailer;1X9042
Y.B. Welding;trailer;1Y9020
YAN YUN;trailer;1Y9046
YELLOWSTONE;trailer;1Y9047
YFT;trailer;1Z9665
YIESON;trailer;R61
YINXIANG|BMS|JLM|CHEETA|XIANFENG|FEKON|XIANGJIANG|HYOSUNG;motorcycle;LB4
YODER SMOKERS, INC.;trailer;1F9377
YOLO;trailer;1Y9050
YONGKANG EAGLE MOTOR CO., LTD|EGLMOTOR;motorcycle;LG0
YOUNG BROTHERZ, LLC;trailer;1Y9048
YOUNG'S WELDING, INC.;trailer;5EP
YU AN;trailer;H0L
YUGO;car;VX1
YUHANZHEN|DINGYITOP|KUNIU|QIJUE|YASHIXIN|B.E.S.T;motorcycle;R8S
YVTS;trailer;1Y9036
Yak Master;trailer;1Y9049
Yakima Products;trailer;510
Yamaha;motorcycle;5Y4 9C6 JY4 JYA LBP LPR MH3 RKR VG5
Yamaha;offRoad;JYE
Yamaha|E-Ton I|E-Ton II|E-TON;motorcycle;RK1
Yamaha|Polaris|CAN-AM|Aero;motorcycle;RF3
Yamasaki;motorcycle;LAN
Yangtse River;bus;LWE
Yangzhou Tonghua Semi-Trialer;trailer;LT1
Yantai Haide Special Auto Works;trailer;LA9YHD
Yantai Jereh Oilfield Service Group Co.;trailer;LA9JRR
Yanzhimei;trailer;H09YZM
Yardbeast;trailer;349002
Yellow Cow Trailers, LLC;trailer;1Y9042
Yester Year Auto;car;1Y9018
YiYing;motorcycle;HJ5
Yoder Utility Trailer;trailer;1Y9029
Yongfu;motorcycle;LL0
Yongkang MTL Metal Products Co., Ltd.;motorcycle;L5T
York Welding and Fabrication;trailer;1Y9037
Younessi Motors;motorcycle;1Y9034
Yuba Trailer;trailer;1Y9024
Yukon Marine Corp.;trailer;1Y9008
Yuma Welding and Fabrication;trailer;1Y9003
Yurko Custom Cycles;motorcycle;1Y9023
Z Electric Vehicle Corporation;motorcycle;1Z9354
Z Fabrication Wildfire Pits and Smokers;trailer;1Z9336
Z TRAILERS;trailer;1Z9747
Z Z CHOPS;motorcycle;1Z9196
Z3 SUPPLY;trailer;1Z9358
Z;trailer;1Z9631
ZAGO TRAILERS;trailer;3L9036
ZAKS CUSTOM PITS;trailer;1Z9471
ZAMR.A.C SYSTEM INC;motorcycle;1Z9454
ZAP;lowSpeed;1Z9217
ZAP|YULE|JONWAY;lowSpeed;LK8
ZARK;trailer;1Z9527
ZAT ENTERPRISES;trailer;1Z9116
ZEC;incomplete;1Z9677
ZECK GMBH;trailer;W09Z16
ZEHR ENTERPRISES INC;trailer;1Z9039
ZELIGSON;truck;1Z9106
ZENGCHENG HAILI MOTORCYCLE CO;motorcycle;LZL
ZENN;lowSpeed;2FH
ZERIMAR;trailer;1Z9641
ZEUS CHOPPERS;motorcycle;1H9613
ZG TRAILERS;trailer;1Z9683
ZHEJIANG JMSTAR SHENKE MOTORCYCLE CO|JONWAY;motorcycle;L8Y
ZHEJIANG KANGDI VEHICLES;motorcycle;L5C
ZHEJIANG LEIKE MACHINE INDUSTRY CO;motorcycle;LD6
ZHEJIANG LINGYU VEHICLE INDUSTRY CO;motorcycle;LJL
ZHEJIANG LONGWISE TECHNOLOGY CO;lowSpeed;L43
ZHEJIANG RIYA MOTORCYCLE CO|Chicago Scooter Company;motorcycle;LEH
ZHEJIANG TAIZHOU WANGYE POWER CO|Spira|Wangye|Sanden|United Motors|Motofino|Laoye|Huazai|Yongxin|Hanhu|Yueben|Pulada|Xinlvjiayuan;motorcycle;LFF
ZHEJIANG XINGYUE VEHICLE CO;motorcycle;L4S
ZHILONG;motorcycle;HZ2
ZHONGXING;motorcycle;LJ7
ZIERKE BUILT MANUFACTURING;trailer;1Z9026
ZIGGY;lowSpeed;1Z9581
ZIGGY;motorcycle;7NE
ZIMAR-T;trailer;1Z9642
ZIMCO MANUFACTURING;trailer;1Z9388
ZIMMERMAN TRAILER;trailer;1Z9410
ZION OFF-ROAD;trailer;1Z9634
ZM Trucks;incomplete;718
ZM Trucks;truck;7Z8
ZMod;trailer;1Z9775
ZNEN;motorcycle;L5Y
ZONE ELECTRIC CAR;lowSpeed;5F8
ZROX EV, INC.;lowSpeed;7ZA
ZTM;trailer;1Z9644
ZTPOWERSTATION;motorcycle;LZ9373
ZTech Industries;trailer;1Z9601
ZUBIRIA;trailer;3TZ
ZYBERGRAPH, LLC;trailer;1Z9695
ZZ TRAILER;trailer;1Z9267
ZZ Trailers;trailer;1Z9187
ZZKNOWN;motorcycle;R7M
ZZKNOWN;trailer;R7D
ZZKNOWN;truck;R7E
Zack Shack;trailer;1N9453
Zacky's Custom Rods;motorcycle;1Z9299
Zamora Sales and Service;trailer;1Z9171
Zanella;motorcycle;8A6
Zanetti Trailer Manufacturing;trailer;1Z9483
Zebra(ZEBRA E-CARTS CORP);lowSpeed;1Z9745
Zeekr;car;L6T
Zerbe Mfg;trailer;1Z9673
Zero Motorcycles;motorcycle;538 A4Z PAG
Zero4Outdoors;trailer;1Z9510
Zeus Force LLC;trailer;1Z9783
ZheJiang Lingtian Motorcycle Co Ltd;motorcycle;LLM
Zhejiang Kinye Motor Vehicle Co., Ltd.;motorcycle;LN4
Zhejiang Qianjiang Motorcycle|Harley-Davidson|Benelli|QJMOTOR|QJTEC|B Motobi;motorcycle;LBB
Zhongmao;trailer;L0H
Zhumadian Dali Tianjun Special Vehicle Manufacturing Co.,Ltd;trailer;LA9TJV
Ziffel Manufacturing;trailer;1Z9072
Zimmer;trailer;1V9034 1V9035
Zimmerman Manufacturing Corp.;trailer;1Z9108
Zion's Tiny Homes;trailer;1Z9562
Zion;trailer;1Z9770
Zip Kit;trailer;4T9259
Zoe Motors;motorcycle;143
Zone RV Pty Ltd;trailer;6K9345
Zook's Welding;trailer;1Z9158
Zoox;car;7Z0
Zurc Trailers;trailer;3RC
bnecozone|veleco|RDB|ERIDE|EKOMOTO|EMOTO|THOR|Trotty;motorcycle;R3C
e-TRO;motorcycle;1F9583
eCart;lowSpeed;1E9613
eDrift;motorcycle;1E9624
eGO Vehicles;motorcycle;1E9271
eMa Motorworks LLC;lowSpeed;1E9580
eMa Motorworks;motorcycle;1E9577
eMa;bus;1E9579
eMa;car;1E9581
i-Load;trailer;1Z9696
i4 E-Carts;lowSpeed;1Z9717
iCon Trailers;trailer;7PE
iEV;truck;1Z9670
inTech Trailers;trailer;1Z9374 7H0
industrial Trailer;trailer;1Z9222
kibbi;trailer;1K9160
knucklehead Power USA;motorcycle;1K9194
mycar;car;XZ1
smart;car;WME
wolf trailes;trailer;1W9595
`;
