// Each peer as a module: `load()` gives a function that reads one sentence and answers how many things it flags.
export const peers = {
  attune: async () => {
    const { analyze } = await import('attune');
    const { default: pack } = await import('attune/phrasing/en');
    return (text) => {
      const { safety, findings } = analyze(text, pack);
      return safety.length + findings.length;
    };
  },
  'bare tokenizing': async () => (text) => {
    let words = 0;
    for (const word of text.toLowerCase().split(/[^\p{L}\p{N}']+/u)) if (word) words += 1;
    return words < 0 ? 1 : 0;
  },
  'write-good': async () => {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text).length;
  },
  alex: async () => {
    const { text: alex } = await import('alex');
    return (text) => alex(text).messages.length;
  },
  'retext ×4': async () => {
    const { retext } = await import('retext');
    const names = ['retext-equality', 'retext-profanities', 'retext-passive', 'retext-intensify'];
    const plugins = await Promise.all(names.map((name) => import(name)));
    const processor = plugins.reduce((all, plugin) => all.use(plugin.default), retext());
    return (text) => processor.processSync(text).messages.length;
  },
  sentiment: async () => {
    const { default: Sentiment } = await import('sentiment');
    const sentiment = new Sentiment();
    return (text) => (sentiment.analyze(text).score < 0 ? 1 : 0);
  },
  'vader-sentiment': async () => {
    const { default: vader } = await import('vader-sentiment');
    return (text) => (vader.SentimentIntensityAnalyzer.polarity_scores(text).compound <= -0.05 ? 1 : 0);
  },
  'wink-nlp': async () => {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNLP(model, ['sbd', 'negation', 'sentiment']);
    return (text) => (nlp.readDoc(text).out(nlp.its.sentiment) < 0 ? 1 : 0);
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text).match('you (always|never) #Verb').length;
  },
  'harper.js': async () => {
    const { binary } = await import('harper.js/binary').catch(() => import('harper.js'));
    const { LocalLinter } = await import('harper.js');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async (text) => (await linter.lint(text)).length;
  },
};
