// URL of a client's exported history.
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC";
export const exportPath = (id, more) => `/api/contacts/${id}/export?${new URLSearchParams({ zone: zone(), ...more })}`;
