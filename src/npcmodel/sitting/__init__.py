"""What every topic asks of a body that meets: may it open, who may start, is it carried."""
