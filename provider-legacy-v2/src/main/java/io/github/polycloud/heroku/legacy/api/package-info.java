/** The operations of the legacy API, one Feign interface a resource group. */
@NullMarked
package io.github.polycloud.heroku.legacy.api;

import org.jspecify.annotations.NullMarked;
