/** Demo data: two organisations, three services with full chains, accounts and forty incidents; laid down in demo mode only. */
package io.fourline.demo;
