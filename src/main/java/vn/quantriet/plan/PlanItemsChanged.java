package vn.quantriet.plan;

/// Items of a plan were added, edited, left out or brought back.
record PlanItemsChanged(PlanId plan) {}
