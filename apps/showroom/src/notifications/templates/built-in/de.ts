import { forBoth, type LanguagePack } from './words.js';

const hello = 'Guten Tag{{#recipientName}} {{recipientName}}{{/recipientName}},\n\n';
const bye = '\n\n{{#repName}}{{repName}}, {{/repName}}{{showroomName}}';

export const de: LanguagePack = {
  kinds: {
    'followUp.due': {
      customer: {
        subject: 'Ihre Anfrage bei {{showroomName}}',
        text: `${hello}vielen Dank für Ihr Interesse{{#vehicle}} am {{vehicle}}{{/vehicle}}. Können wir Ihnen weiterhelfen?${bye}`,
      },
    },
    'followUp.task': {
      user: {
        subject: 'Zu tun: {{task}}',
        text: '{{task}}{{#customerName}} – {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}',
      },
    },
    'lead.assigned': {
      user: {
        subject: 'Neue Anfrage{{#customerName}}: {{customerName}}{{/customerName}}',
        text: 'Eine Anfrage über {{source}} gehört jetzt Ihnen{{#customerName}}: {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}.',
      },
    },
    'lead.escalated': {
      user: {
        subject: 'Eine Anfrage bleibt ohne Antwort{{#customerName}}: {{customerName}}{{/customerName}}',
        text: 'Eine Anfrage über {{source}} wartet auf Antwort{{#customerName}}: {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}.{{#repName}} Sie liegt bei {{repName}}.{{/repName}}',
      },
    },
    'customer.highValue.detected': {
      user: {
        subject:
          '{{#customerName}}{{customerName}}{{/customerName}}{{^customerName}}Kundschaft mit guten Aussichten{{/customerName}} ist da',
        text: '{{#customerName}}{{customerName}}{{/customerName}}{{^customerName}}Kundschaft mit guten Aussichten{{/customerName}} ist bei {{showroomName}}; Aussicht auf einen Kauf: {{chance}}.',
      },
    },
    'testDrive.scheduled': {
      customer: {
        subject: 'Ihre Probefahrt: {{startsAt}}',
        text: `${hello}Ihre Probefahrt{{#vehicle}} mit dem {{vehicle}}{{/vehicle}} ist gebucht: {{startsAt}} bei {{showroomName}}. Bitte bringen Sie Ihren Führerschein mit.${bye}`,
      },
      user: {
        subject: 'Probefahrt: {{startsAt}}',
        text: 'Probefahrt{{#customerName}} mit {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}: {{startsAt}}.',
      },
    },
    'testDrive.reminder': {
      customer: {
        subject: 'Bald: Ihre Probefahrt, {{startsAt}}',
        text: `${hello}wir freuen uns auf Ihre Probefahrt{{#vehicle}} mit dem {{vehicle}}{{/vehicle}}: {{startsAt}} bei {{showroomName}}. Bitte bringen Sie Ihren Führerschein mit.${bye}`,
      },
      user: {
        subject: 'Bald: Probefahrt, {{startsAt}}',
        text: 'Probefahrt{{#customerName}} mit {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}: {{startsAt}}.',
      },
    },
    'testDrive.cancelled': {
      customer: {
        subject: 'Ihre Probefahrt ist abgesagt',
        text: `${hello}Ihre Probefahrt{{#vehicle}} mit dem {{vehicle}}{{/vehicle}} am {{startsAt}} bei {{showroomName}} findet nicht statt.${bye}`,
      },
      user: {
        subject: 'Probefahrt abgesagt: {{startsAt}}',
        text: 'Die Probefahrt{{#customerName}} mit {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}} am {{startsAt}} findet nicht statt.',
      },
    },
    'hold.promoted': {
      customer: {
        subject: 'Sie sind an der Reihe{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: `${hello}{{#vehicle}}{{vehicle}}{{/vehicle}}{{^vehicle}}das Fahrzeug, auf das Sie gewartet haben,{{/vehicle}} ist bis {{expiresAt}} für Sie reserviert.${bye}`,
      },
      user: {
        subject: 'Jetzt reserviert{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: '{{#vehicle}}{{vehicle}} {{/vehicle}}ist nach Wartezeit reserviert{{#customerName}} für {{customerName}}{{/customerName}}, bis {{expiresAt}}.',
      },
    },
    'hold.lapsing': {
      customer: {
        subject: 'Reserviert bis {{expiresAt}}{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: `${hello}{{#vehicle}}{{vehicle}}{{/vehicle}}{{^vehicle}}Ihr Fahrzeug{{/vehicle}} ist noch bis {{expiresAt}} für Sie reserviert.${bye}`,
      },
      user: {
        subject: 'Reservierung endet {{expiresAt}}{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: 'Die Reservierung{{#vehicle}} von {{vehicle}}{{/vehicle}}{{#customerName}} für {{customerName}}{{/customerName}} endet {{expiresAt}}.',
      },
    },
    'sale.completed': {
      customer: {
        subject: 'Herzlichen Glückwunsch{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: `${hello}der Vertrag über {{#vehicle}}{{vehicle}}{{/vehicle}}{{^vehicle}}Ihr Fahrzeug{{/vehicle}} ist unterschrieben. Vielen Dank für Ihr Vertrauen.${bye}`,
      },
      user: {
        subject: 'Verkauft{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: '{{#vehicle}}{{vehicle}} {{/vehicle}}ist für {{price}} verkauft{{#customerName}} an {{customerName}}{{/customerName}}.',
      },
    },
    'vehicle.alert.triggered': {
      user: {
        subject: '{{severity}}: {{alert}} ({{vehicle}})',
        text: '{{alert}}: Fahrzeug {{vehicle}}, {{severity}}, {{triggeredAt}}.',
      },
    },
    'wish.priceDrop': forBoth({
      subject: 'Jetzt günstiger: {{vehicle}}',
      text: '{{vehicle}} kostet jetzt {{price}}{{#previousPrice}} statt {{previousPrice}}{{/previousPrice}}.',
    }),
    'wish.backInStock': forBoth({
      subject: 'Wieder im Angebot: {{vehicle}}',
      text: '{{vehicle}} ist wieder im Angebot, für {{price}}.',
    }),
    'wish.sellerArrival': forBoth({
      subject: 'Neu eingetroffen: {{vehicle}}',
      text: 'Bei einem Händler, dem Sie folgen, gibt es neu: {{vehicle}} für {{price}}.',
    }),
    'wish.searchMatch': forBoth({
      subject: 'Gefunden: {{vehicle}}',
      text: '{{vehicle}} für {{price}}{{#more}} (und {{more}} weitere){{/more}} passt zu Ihrer Suche „{{search}}“.',
    }),
    'wish.trending': forBoth({
      subject: 'Gefragt: {{vehicle}}',
      text: '{{vehicle}}, von Ihnen beobachtet, wurde innerhalb einer Woche {{orders}} Mal bestellt.',
    }),
  },
  digest: {
    subject: '{{count}} Mitteilungen',
    text: '{{#items}}{{subject}}\n{{text}}\n\n{{/items}}',
  },
  addressCode: {
    subject: 'Ihr Code: {{code}}',
    text: '{{code}} ist der Code, der diese Adresse bestätigt. Er gilt {{minutes}} Minuten. Wenn Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun.',
  },
  unsubscribe: 'Keine solchen Nachrichten mehr: {{unsubscribeUrl}}',
};
