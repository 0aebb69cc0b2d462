package io.fourline.cmdb;

/** Where a configuration item stands in its life. */
public enum ItemStatus {
    PLANNED,
    IN_STOCK,
    IN_USE,
    IN_REPAIR,
    RETIRED;

    /** Whether new tickets may name such an item. */
    public boolean isActive() {
        return this != RETIRED;
    }
}
