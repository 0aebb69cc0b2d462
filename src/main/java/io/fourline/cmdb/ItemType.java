package io.fourline.cmdb;

/** What kind of thing a configuration item is. */
public enum ItemType {
    SERVER,
    WORKSTATION,
    NETWORK,
    APPLICATION,
    DATABASE,
    STORAGE,
    PRINTER,
    PHONE,
    FACILITY,
    OTHER
}
