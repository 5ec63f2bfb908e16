import { forBoth, type LanguagePack } from './words.js';

const hello = 'Buenos días{{#recipientName}}, {{recipientName}}{{/recipientName}}:\n\n';
const bye = '\n\n{{#repName}}{{repName}}, {{/repName}}{{showroomName}}';

export const es: LanguagePack = {
  kinds: {
    'followUp.due': {
      customer: {
        subject: 'Su consulta en {{showroomName}}',
        text: `${hello}gracias por su interés{{#vehicle}} en {{vehicle}}{{/vehicle}}. ¿Podemos ayudarle en algo?${bye}`,
      },
    },
    'followUp.task': {
      user: {
        subject: 'Por hacer: {{task}}',
        text: '{{task}}{{#customerName}} – {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}',
      },
    },
    'lead.assigned': {
      user: {
        subject: 'Nueva consulta{{#customerName}}: {{customerName}}{{/customerName}}',
        text: 'Una consulta de {{source}} es suya{{#customerName}}: {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}.',
      },
    },
    'lead.escalated': {
      user: {
        subject: 'Nadie responde a una consulta{{#customerName}}: {{customerName}}{{/customerName}}',
        text: 'Una consulta de {{source}} espera respuesta{{#customerName}}: {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}.{{#repName}} La tiene {{repName}}.{{/repName}}',
      },
    },
    'customer.highValue.detected': {
      user: {
        subject:
          '{{#customerName}}{{customerName}}{{/customerName}}{{^customerName}}Un cliente prometedor{{/customerName}} está aquí',
        text: '{{#customerName}}{{customerName}}{{/customerName}}{{^customerName}}Un cliente prometedor{{/customerName}} está en {{showroomName}}; probabilidad de venta: {{chance}}.',
      },
    },
    'testDrive.scheduled': {
      customer: {
        subject: 'Su prueba de conducción: {{startsAt}}',
        text: `${hello}su prueba de conducción{{#vehicle}} ({{vehicle}}){{/vehicle}} está reservada: {{startsAt}}, {{showroomName}}. Traiga su permiso de conducir, por favor.${bye}`,
      },
      user: {
        subject: 'Prueba de conducción: {{startsAt}}',
        text: 'Prueba de conducción{{#customerName}} con {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}: {{startsAt}}.',
      },
    },
    'testDrive.reminder': {
      customer: {
        subject: 'Pronto: su prueba de conducción, {{startsAt}}',
        text: `${hello}le esperamos para su prueba de conducción{{#vehicle}} ({{vehicle}}){{/vehicle}}: {{startsAt}}, {{showroomName}}. Traiga su permiso de conducir, por favor.${bye}`,
      },
      user: {
        subject: 'Pronto: prueba de conducción, {{startsAt}}',
        text: 'Prueba de conducción{{#customerName}} con {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}: {{startsAt}}.',
      },
    },
    'testDrive.cancelled': {
      customer: {
        subject: 'Su prueba de conducción se ha cancelado',
        text: `${hello}su prueba de conducción{{#vehicle}} ({{vehicle}}){{/vehicle}} del {{startsAt}}, {{showroomName}}, no tendrá lugar.${bye}`,
      },
      user: {
        subject: 'Prueba cancelada: {{startsAt}}',
        text: 'La prueba de conducción{{#customerName}} con {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}} del {{startsAt}} no tendrá lugar.',
      },
    },
    'hold.promoted': {
      customer: {
        subject: 'Es su turno{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: `${hello}{{#vehicle}}{{vehicle}}{{/vehicle}}{{^vehicle}}el vehículo que esperaba{{/vehicle}} está reservado para usted hasta {{expiresAt}}.${bye}`,
      },
      user: {
        subject: 'Reservado{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: '{{#vehicle}}{{vehicle}} {{/vehicle}}está reservado{{#customerName}} para {{customerName}}{{/customerName}}, tras la espera, hasta {{expiresAt}}.',
      },
    },
    'hold.lapsing': {
      customer: {
        subject: 'Reservado hasta {{expiresAt}}{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: `${hello}{{#vehicle}}{{vehicle}}{{/vehicle}}{{^vehicle}}su vehículo{{/vehicle}} sigue reservado para usted hasta {{expiresAt}}.${bye}`,
      },
      user: {
        subject: 'La reserva termina {{expiresAt}}{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: 'La reserva{{#vehicle}} de {{vehicle}}{{/vehicle}}{{#customerName}} para {{customerName}}{{/customerName}} termina {{expiresAt}}.',
      },
    },
    'sale.completed': {
      customer: {
        subject: 'Enhorabuena{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: `${hello}el contrato de {{#vehicle}}{{vehicle}}{{/vehicle}}{{^vehicle}}su vehículo{{/vehicle}} está firmado. Gracias por su confianza.${bye}`,
      },
      user: {
        subject: 'Vendido{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: '{{#vehicle}}{{vehicle}} {{/vehicle}}se ha vendido{{#customerName}} a {{customerName}}{{/customerName}} por {{price}}.',
      },
    },
    'vehicle.alert.triggered': {
      user: {
        subject: '{{severity}}: {{alert}} ({{vehicle}})',
        text: '{{alert}}: vehículo {{vehicle}}, {{severity}}, {{triggeredAt}}.',
      },
    },
    'wish.priceDrop': forBoth({
      subject: 'Ahora más barato: {{vehicle}}',
      text: '{{vehicle}} cuesta ahora {{price}}{{#previousPrice}} en lugar de {{previousPrice}}{{/previousPrice}}.',
    }),
    'wish.backInStock': forBoth({
      subject: 'De nuevo en venta: {{vehicle}}',
      text: '{{vehicle}} está de nuevo en venta por {{price}}.',
    }),
    'wish.sellerArrival': forBoth({
      subject: 'Novedad: {{vehicle}}',
      text: 'Un vendedor al que sigue ofrece {{vehicle}} por {{price}}.',
    }),
    'wish.searchMatch': forBoth({
      subject: 'Encontrado: {{vehicle}}',
      text: '{{vehicle}} por {{price}}{{#more}} (y {{more}} más){{/more}} cumple su búsqueda «{{search}}».',
    }),
    'wish.trending': forBoth({
      subject: 'Muy solicitado: {{vehicle}}',
      text: '{{vehicle}}, que usted sigue, se ha pedido {{orders}} veces en una semana.',
    }),
  },
  digest: {
    subject: '{{count}} mensajes',
    text: '{{#items}}{{subject}}\n{{text}}\n\n{{/items}}',
  },
  addressCode: {
    subject: 'Su código: {{code}}',
    text: '{{code}} es el código que confirma esta dirección. Es válido durante {{minutes}} minutos. Si no lo ha pedido, no haga nada.',
  },
  unsubscribe: 'No recibir más mensajes como este: {{unsubscribeUrl}}',
};
