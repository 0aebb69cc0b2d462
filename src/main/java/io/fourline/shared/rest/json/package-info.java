/** JSON as the API takes and gives it: one strict reader for request bodies, one writer for answers. */
package io.fourline.shared.rest.json;
