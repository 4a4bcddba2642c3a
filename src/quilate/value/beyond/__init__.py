"""Value beyond money: whom customers bring, and how much attention they give. Never part of CLV."""
