/** How a process shows the database that it is alive: an advisory lock on a connection that dies with it. */

/** The first half of the advisory lock's key; the second is the process's own number. Bytes of "FWPR". */
export const PRESENCE_CLASS = 0x46575052;
