/** Lists of whole objects, in each of the ways in which OVH gives them. */
@NullMarked
package io.github.polycloud.ovh.list;

import org.jspecify.annotations.NullMarked;
