/** How records are kept: the schema's owner and the forms of values in tables. */
package io.fourline.shared.persistence;
