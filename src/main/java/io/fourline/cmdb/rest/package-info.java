/** Configuration items, their relations, their impact and their inventories on the REST interface. */
package io.fourline.cmdb.rest;
