/** What every answer over HTTP has in common: headers, accepted hosts, and a clean end of traffic at a stop. */
package io.fourline.shared.web;
