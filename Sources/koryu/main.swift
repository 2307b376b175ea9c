print("koryu")
