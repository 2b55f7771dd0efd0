/** The operations of the Platform API, one Feign interface a resource group. */
@NullMarked
package io.github.polycloud.heroku.api;

import org.jspecify.annotations.NullMarked;
