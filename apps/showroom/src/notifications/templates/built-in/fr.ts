import { forBoth, type LanguagePack } from './words.js';

const hello = 'Bonjour{{#recipientName}} {{recipientName}}{{/recipientName}},\n\n';
const bye = '\n\n{{#repName}}{{repName}}, {{/repName}}{{showroomName}}';

export const fr: LanguagePack = {
  kinds: {
    'followUp.due': {
      customer: {
        subject: 'Votre demande chez {{showroomName}}',
        text: `${hello}merci de votre intérêt{{#vehicle}} pour {{vehicle}}{{/vehicle}}. Pouvons-nous vous aider ?${bye}`,
      },
    },
    'followUp.task': {
      user: {
        subject: 'À faire : {{task}}',
        text: '{{task}}{{#customerName}} – {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}',
      },
    },
    'lead.assigned': {
      user: {
        subject: 'Nouvelle demande{{#customerName}} : {{customerName}}{{/customerName}}',
        text: 'Une demande venue par {{source}} vous revient{{#customerName}} : {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}.',
      },
    },
    'lead.escalated': {
      user: {
        subject: 'Une demande reste sans réponse{{#customerName}} : {{customerName}}{{/customerName}}',
        text: 'Une demande venue par {{source}} attend une réponse{{#customerName}} : {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}.{{#repName}} Elle est chez {{repName}}.{{/repName}}',
      },
    },
    'customer.highValue.detected': {
      user: {
        subject:
          '{{#customerName}}{{customerName}}{{/customerName}}{{^customerName}}Un client prometteur{{/customerName}} est là',
        text: '{{#customerName}}{{customerName}}{{/customerName}}{{^customerName}}Un client prometteur{{/customerName}} est chez {{showroomName}} ; chance de vente : {{chance}}.',
      },
    },
    'testDrive.scheduled': {
      customer: {
        subject: 'Votre essai : {{startsAt}}',
        text: `${hello}votre essai{{#vehicle}} ({{vehicle}}){{/vehicle}} est réservé : {{startsAt}}, {{showroomName}}. Merci d’apporter votre permis de conduire.${bye}`,
      },
      user: {
        subject: 'Essai : {{startsAt}}',
        text: 'Essai{{#customerName}} avec {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}} : {{startsAt}}.',
      },
    },
    'testDrive.reminder': {
      customer: {
        subject: 'Bientôt : votre essai, {{startsAt}}',
        text: `${hello}nous vous attendons pour votre essai{{#vehicle}} ({{vehicle}}){{/vehicle}} : {{startsAt}}, {{showroomName}}. Merci d’apporter votre permis de conduire.${bye}`,
      },
      user: {
        subject: 'Bientôt : essai, {{startsAt}}',
        text: 'Essai{{#customerName}} avec {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}} : {{startsAt}}.',
      },
    },
    'testDrive.cancelled': {
      customer: {
        subject: 'Votre essai est annulé',
        text: `${hello}votre essai{{#vehicle}} ({{vehicle}}){{/vehicle}} du {{startsAt}}, {{showroomName}}, n’aura pas lieu.${bye}`,
      },
      user: {
        subject: 'Essai annulé : {{startsAt}}',
        text: 'L’essai{{#customerName}} avec {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}} du {{startsAt}} n’aura pas lieu.',
      },
    },
    'hold.promoted': {
      customer: {
        subject: 'C’est votre tour{{#vehicle}} : {{vehicle}}{{/vehicle}}',
        text: `${hello}{{#vehicle}}{{vehicle}}{{/vehicle}}{{^vehicle}}le véhicule que vous attendiez{{/vehicle}} vous est réservé jusqu’au {{expiresAt}}.${bye}`,
      },
      user: {
        subject: 'Réservé{{#vehicle}} : {{vehicle}}{{/vehicle}}',
        text: '{{#vehicle}}{{vehicle}} {{/vehicle}}est réservé{{#customerName}} pour {{customerName}}{{/customerName}}, après attente, jusqu’au {{expiresAt}}.',
      },
    },
    'hold.lapsing': {
      customer: {
        subject: 'Réservé jusqu’au {{expiresAt}}{{#vehicle}} : {{vehicle}}{{/vehicle}}',
        text: `${hello}{{#vehicle}}{{vehicle}}{{/vehicle}}{{^vehicle}}votre véhicule{{/vehicle}} vous est encore réservé jusqu’au {{expiresAt}}.${bye}`,
      },
      user: {
        subject: 'La réservation finit le {{expiresAt}}{{#vehicle}} : {{vehicle}}{{/vehicle}}',
        text: 'La réservation{{#vehicle}} de {{vehicle}}{{/vehicle}}{{#customerName}} pour {{customerName}}{{/customerName}} finit le {{expiresAt}}.',
      },
    },
    'sale.completed': {
      customer: {
        subject: 'Félicitations{{#vehicle}} : {{vehicle}}{{/vehicle}}',
        text: `${hello}le contrat pour {{#vehicle}}{{vehicle}}{{/vehicle}}{{^vehicle}}votre véhicule{{/vehicle}} est signé. Merci de votre confiance.${bye}`,
      },
      user: {
        subject: 'Vendu{{#vehicle}} : {{vehicle}}{{/vehicle}}',
        text: '{{#vehicle}}{{vehicle}} {{/vehicle}}est vendu{{#customerName}} à {{customerName}}{{/customerName}} pour {{price}}.',
      },
    },
    'vehicle.alert.triggered': {
      user: {
        subject: '{{severity}} : {{alert}} ({{vehicle}})',
        text: '{{alert}} : véhicule {{vehicle}}, {{severity}}, {{triggeredAt}}.',
      },
    },
    'wish.priceDrop': forBoth({
      subject: 'Moins cher : {{vehicle}}',
      text: '{{vehicle}} coûte maintenant {{price}}{{#previousPrice}} au lieu de {{previousPrice}}{{/previousPrice}}.',
    }),
    'wish.backInStock': forBoth({
      subject: 'De nouveau en vente : {{vehicle}}',
      text: '{{vehicle}} est de nouveau en vente, pour {{price}}.',
    }),
    'wish.sellerArrival': forBoth({
      subject: 'Nouvel arrivage : {{vehicle}}',
      text: 'Un vendeur que vous suivez propose {{vehicle}} pour {{price}}.',
    }),
    'wish.searchMatch': forBoth({
      subject: 'Trouvé : {{vehicle}}',
      text: '{{vehicle}} pour {{price}}{{#more}} (et {{more}} de plus){{/more}} correspond à votre recherche « {{search}} ».',
    }),
    'wish.trending': forBoth({
      subject: 'Très demandé : {{vehicle}}',
      text: '{{vehicle}}, que vous suivez, a été commandé {{orders}} fois en une semaine.',
    }),
  },
  digest: {
    subject: '{{count}} messages',
    text: '{{#items}}{{subject}}\n{{text}}\n\n{{/items}}',
  },
  addressCode: {
    subject: 'Votre code : {{code}}',
    text: '{{code}} est le code qui confirme cette adresse. Il est valable {{minutes}} minutes. Si vous ne l’avez pas demandé, ne faites rien.',
  },
  unsubscribe: 'Ne plus recevoir ces messages : {{unsubscribeUrl}}',
};
