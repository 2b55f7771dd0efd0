// SPDX-License-Identifier: Apache-2.0
/** Web hostings: environment variables, attached domains, configurations, databases and users. */
@NullMarked
package io.github.polycloud.ovh.model.hosting;

import org.jspecify.annotations.NullMarked;
