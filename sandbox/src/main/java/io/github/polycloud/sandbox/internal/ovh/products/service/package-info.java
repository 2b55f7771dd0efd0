/** What all services have in common: contacts, renewal, access management names. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.service;

import org.jspecify.annotations.NullMarked;
