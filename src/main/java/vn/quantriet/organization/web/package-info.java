/// Pages of units and people.
@NullMarked
package vn.quantriet.organization.web;

import org.jspecify.annotations.NullMarked;
