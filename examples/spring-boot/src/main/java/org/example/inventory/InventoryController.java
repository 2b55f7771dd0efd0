// SPDX-License-Identifier: Apache-2.0
package org.example.inventory;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The inventory as a web page and as JSON. */
@Controller
class InventoryController {
  private final Inventory inventory;

  InventoryController(Inventory inventory) {
    this.inventory = inventory;
  }

  @GetMapping("/")
  String page(Model model) {
    model.addAttribute("sections", inventory.read());
    return "inventory";
  }

  @GetMapping("/inventory.json")
  @ResponseBody
  List<Inventory.Section> json() {
    return inventory.read();
  }
}
