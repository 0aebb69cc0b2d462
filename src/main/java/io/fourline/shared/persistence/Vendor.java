package io.fourline.shared.persistence;

/** The two databases the desk runs on. */
enum Vendor {
    H2("h2"),
    POSTGRESQL("postgresql");

    private final String folder;

    Vendor(String folder) {
        this.folder = folder;
    }

    /** Where this vendor's own migrations lie. */
    String folder() {
        return folder;
    }

    static Vendor of(String product) {
        return product.equals("PostgreSQL") ? POSTGRESQL : H2;
    }
}
