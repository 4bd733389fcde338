declare module 'attune/phrasing/*' {
  const pack: import('../phrasing/pack.ts').PhrasingPack;
  export default pack;
}
