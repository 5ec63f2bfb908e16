/** The form that `Accept` (RFC 9110) asks for: of the media types named there the first with the most weight. */
export function acceptedForm<Form extends string>(
  accept: string | undefined,
  forms: Readonly<Record<string, Form>>,
  fallback: Form,
): Form {
  let best = { form: fallback, weight: 0 };
  for (const part of (accept ?? '').split(',')) {
    const [type = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const form = forms[type];
    const weight = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1);
    if (form && weight > best.weight) best = { form, weight };
  }
  return best.form;
}
