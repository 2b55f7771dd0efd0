/** Address blocks, their reverse names, and where they are routed to. */
@NullMarked
package io.github.polycloud.ovh.model.ip;

import org.jspecify.annotations.NullMarked;
