/** Version of the output contract; printed in the JSON envelope. */
export const SCHEMA_VERSION = '1.0';
