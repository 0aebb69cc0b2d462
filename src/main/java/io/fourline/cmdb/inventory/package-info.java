/** Inventories as comma-separated values: the file, its rows, and what they would change. */
package io.fourline.cmdb.inventory;
