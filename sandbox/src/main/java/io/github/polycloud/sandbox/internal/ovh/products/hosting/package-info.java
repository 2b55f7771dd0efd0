// SPDX-License-Identifier: Apache-2.0
/** Web hosting: environment variables, attached domains, configurations, databases and users. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import org.jspecify.annotations.NullMarked;
