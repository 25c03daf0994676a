/** Codes of counts that what is counted decides on. */

export const ownCode = '{person}'
export const householdCode = '{household}'
export const visitCode = '{person-time}'
export const firmVisitCode = '{organization-time}'
export const dwellingCode = '{dwelling}'
export const itemCode = '{item}'
export const lineCode = '{line}'
export const setCode = '{set}'
export const timeCode = '{time}'
export const rankCode = '{rank}'
export const firmCode = '{enterprise}'
export const organizationCode = '{organization}'
