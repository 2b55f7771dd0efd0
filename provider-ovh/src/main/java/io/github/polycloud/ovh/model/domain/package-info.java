/** Domain names, and the DNS zones behind them. */
@NullMarked
package io.github.polycloud.ovh.model.domain;

import org.jspecify.annotations.NullMarked;
