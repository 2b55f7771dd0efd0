/** Web hostings: their variables, domains, configurations, databases and users. */
@NullMarked
package io.github.polycloud.ovh.model.hosting;

import org.jspecify.annotations.NullMarked;
