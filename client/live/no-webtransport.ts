// Stands in for Engine.IO's third way to the server in the built page: our server offers the other two.

export class WT {}
