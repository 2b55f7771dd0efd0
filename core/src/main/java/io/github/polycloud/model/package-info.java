/** The neutral values that capabilities take and give: records and open enums. */
@NullMarked
package io.github.polycloud.model;

import org.jspecify.annotations.NullMarked;
