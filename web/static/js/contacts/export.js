// The address of a client's history as a file.
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC";
export const exportPath = (id, more) => `/api/contacts/${id}/export?${new URLSearchParams({ zone: zone(), ...more })}`;
