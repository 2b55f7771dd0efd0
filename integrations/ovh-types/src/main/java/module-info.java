// SPDX-License-Identifier: Apache-2.0
/** Writes typed interfaces and records of OVH operations from the descriptions of the API. */
module io.github.polycloud.ovh.types {
  exports io.github.polycloud.ovh.types;
  exports io.github.polycloud.ovh.types.change;
  exports io.github.polycloud.ovh.types.description;
  exports io.github.polycloud.ovh.types.model;

  requires transitive io.github.polycloud.ovh;
}
