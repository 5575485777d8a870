/** Its types are told where it is used: bundlers and Node give it in two forms. */
declare module "gifenc";
