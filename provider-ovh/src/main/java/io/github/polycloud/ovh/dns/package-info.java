/** Changes of DNS records that are seen beforehand, made together, and safe to repeat. */
@NullMarked
package io.github.polycloud.ovh.dns;

import org.jspecify.annotations.NullMarked;
